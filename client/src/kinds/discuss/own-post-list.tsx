/** The person's own posts on one question, each with what became of it. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import { OwnActions, type OwnActs } from '../own-actions.tsx'
import type { OwnPost } from './own-posts.ts'
import styles from './phone.module.css'

interface Props extends OwnActs<OwnPost> {
  posts: readonly OwnPost[]
  mode: DiscussConfig['mode']
  most: number
}

export function OwnPostList({ posts, mode, most, ...acts }: Props) {
  const { t } = useTranslation('kind-discuss')
  const text = useLocalText()
  const foreign = useForeign()
  return (
    <section>
      <h2 className={styles.heading}>{t(`phone.mine.${mode}`, { count: posts.length, most })}</h2>
      <ul className={styles.posts}>
        {[...posts].reverse().map((post) => (
          <li key={post.ref}>
            <Card
              title={text(post.text)}
              lang={foreign(post.text)}
              faded={post.state === 'hidden'}
              meta={
                <>
                  <DeliveryLine said={post.said} />
                  {post.state === 'waiting' && <span className={styles.fate}>{t('fate.waiting')}</span>}
                  {post.state === 'hidden' && <span className={styles.fate}>{t('fate.hidden')}</span>}
                  {post.takenOn && <span className={styles.fate}>{t('fate.takenOn')}</span>}
                  {post.parked && <span className={styles.fate}>{t('fate.parked')}</span>}
                  {post.answered && (
                    <span className={styles.fate}>
                      {post.answer ? t('fate.answer', { answer: text(post.answer) }) : t('fate.answered')}
                    </span>
                  )}
                  {post.supported && acts.open && <span className={styles.fate}>{t('fate.supported')}</span>}
                </>
              }
              actions={
                <OwnActions
                  own={post}
                  refused={post.said.state === 'refused'}
                  mutable={post.mutable}
                  editable={!post.supported}
                  {...acts}
                />
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
