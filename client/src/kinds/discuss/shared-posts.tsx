/** What everybody said on a question, where it is shared or revealed; each person may back what others wrote. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { ShownPost } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import { bySupport } from './by-support.ts'
import styles from './phone.module.css'

interface Props {
  posts: readonly ShownPost[]
  mode: DiscussConfig['mode']
  /** The post that the room is on. */
  focus: string | null
  own: ReadonlySet<string>
  backing: (post: string) => { on: boolean; last: Said | null }
  /** Undefined where nobody may back anything now. */
  onSupport: ((post: string, on: boolean) => void) | undefined
}

export function SharedPosts({ posts, mode, focus, own, backing, onSupport }: Props) {
  const { t } = useTranslation('kind-discuss')
  const text = useLocalText()
  const foreign = useForeign()
  if (posts.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{t(`phone.all.${mode}`, { count: posts.length })}</h2>
      <ul className={styles.posts}>
        {bySupport(posts).map((post) => {
          const mine = own.has(post.id)
          const { on, last } = backing(post.id)
          return (
            <li key={post.id}>
              <Card
                title={text(post.text)}
                lang={foreign(post.text)}
                selected={mine || post.id === focus}
                meta={
                  <>
                    {post.id === focus && <strong className={styles.fate}>{t('phone.roomIsHere')}</strong>}
                    {mine && <strong className={styles.fate}>{t('phone.yours')}</strong>}
                    {post.support !== null && (
                      <span className={styles.fate}>{t('fate.support', { count: post.support })}</span>
                    )}
                    {post.takenOn && <span className={styles.fate}>{t('fate.takenOn')}</span>}
                    {post.parked && <span className={styles.fate}>{t('fate.parked')}</span>}
                    {post.answered && (
                      <span className={styles.fate}>
                        {post.answer ? t('fate.answer', { answer: text(post.answer) }) : t('fate.answered')}
                      </span>
                    )}
                    {last && last.state !== 'recorded' && <DeliveryLine said={last} />}
                  </>
                }
                actions={
                  onSupport && !mine ? (
                    <Button icon={on ? 'check' : 'plus'} onClick={() => onSupport(post.id, !on)}>
                      {t(on ? 'phone.supported' : 'phone.support')}
                      <span className="sr-only">: {text(post.text)}</span>
                    </Button>
                  ) : undefined
                }
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
