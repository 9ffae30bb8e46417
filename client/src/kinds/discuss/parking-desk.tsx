/** The parking lot in the console: what was set aside, what became of it, and the way back. */
import { PARKED_TEXT_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { DiscussManage } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import desk from '../desk.module.css'
import type { Leading } from './leading.ts'
import { ParkedTopic } from './parked-topic.tsx'
import { WordsForm } from './words-form.tsx'

interface Props extends Leading {
  topics: DiscussManage['parked']
}

export function ParkingDesk({ topics, ...leading }: Props) {
  const { t } = useTranslation('kind-discuss')
  const { run, attempt, writing } = leading
  return (
    <>
      <p className={desk.help}>{t('parking.what')}</p>
      {topics.length === 0 && <p>{t('parking.empty')}</p>}
      <ul className={desk.cards}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <ParkedTopic topic={topic} {...leading} />
          </li>
        ))}
      </ul>
      <WordsForm
        name="park"
        label={t('parking.text')}
        submit={t('parking.add')}
        icon="plus"
        limit={PARKED_TEXT_MAX}
        attempt={attempt}
        onSend={(text) =>
          run('park', { type: 'park', text, language: writing }, t('said.parkPost', { post: text }))
        }
      />
    </>
  )
}
