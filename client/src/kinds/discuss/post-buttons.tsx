/** The acts on one post; those that bring it forward first. */
import type { DiscussAction, DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { ManagedPost } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icons.tsx'
import type { Leading } from './leading.ts'

interface Props extends Leading {
  post: ManagedPost
  config: DiscussConfig
  focused: boolean
  answering: boolean
  onAnswering: (answering: boolean) => void
}

type Act = { name: string; icon: IconName; action: DiscussAction; strong?: boolean }

export function PostButtons({ post, config, focused, answering, onAnswering, run, attempt, writing }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const { id } = post
  const visible = post.state === 'visible'
  const qa = config.mode === 'qa'
  const acts: (Act | false)[] = [
    !visible && {
      name: post.state === 'waiting' ? 'letThrough' : 'show',
      icon: 'eye',
      action: { type: 'show', post: id },
      strong: true,
    },
    qa &&
      visible && {
        name: focused ? 'unfocus' : 'focus',
        icon: 'chart',
        action: { type: 'focus', question: focused ? null : id },
      },
    qa &&
      visible &&
      (post.answered
        ? { name: 'unanswer', icon: 'undo', action: { type: 'unanswer', post: id } }
        : { name: 'answered', icon: 'check', action: { type: 'answer', post: id, language: writing } }),
    visible && {
      name: post.takenOn ? 'letGo' : 'takeOn',
      icon: 'flag',
      action: { type: post.takenOn ? 'let-go' : 'take-on', post: id },
    },
    visible &&
      config.parking &&
      !post.parked && { name: 'parkPost', icon: 'pause', action: { type: 'park-post', post: id } },
    post.state !== 'hidden' && { name: 'hide', icon: 'eye-off', action: { type: 'hide', post: id } },
  ]
  return (
    <>
      {acts
        .filter((act): act is Act => act !== false)
        .map(({ name, icon, action, strong }) => (
          <Button
            key={name}
            look={strong ? 'secondary' : 'quiet'}
            icon={icon}
            busy={attempt.busy === `${name} ${id}`}
            onClick={() => {
              run(`${name} ${id}`, action, t(`said.${name}`, { post: inWords(post.text) })).catch(() => {})
            }}
          >
            {t(`lead.${name}`)}
          </Button>
        ))}
      {qa && visible && (
        <Button look="quiet" icon="edit" aria-expanded={answering} onClick={() => onAnswering(!answering)}>
          {t('lead.writeAnswer')}
        </Button>
      )}
    </>
  )
}
