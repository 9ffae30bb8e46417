/** The posts as the facilitator goes through them: those that wait first, then question by question, and those hidden. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { DiscussManage } from '@cabildo/shared/kinds/discuss/view'
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import desk from '../desk.module.css'
import { bySupport } from './by-support.ts'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'
import { ManagedPost } from './managed-post.tsx'
import { QuestionHead } from './question-head.tsx'
import { WritePost } from './write-post.tsx'

interface Props extends Leading {
  manage: DiscussManage
  config: DiscussConfig
  questions: readonly Item[]
}

export function PostsDesk({ manage, config, questions, ...leading }: Props) {
  const { t } = useTranslation('kind-discuss')
  const { cards, focus, withdrawn } = manage
  const list = (posts: DiscussManage['cards']) => (
    <ul className={desk.cards}>
      {bySupport(posts).map((post) => (
        <li key={post.id}>
          <ManagedPost post={post} config={config} focused={post.id === focus} {...leading} />
        </li>
      ))}
    </ul>
  )
  const waiting = cards.filter(({ state }) => state === 'waiting')
  const hidden = cards.filter(({ state }) => state === 'hidden')
  const visible = cards.filter(({ state }) => state === 'visible')
  const asked: (Item | null)[] = questions.length > 0 ? [...questions] : [null]
  return (
    <>
      {waiting.length > 0 && (
        <section className={styles.waiting}>
          <h3>{t('lead.waiting', { count: waiting.length })}</h3>
          {list(waiting)}
        </section>
      )}
      <p className={desk.help}>{t('lead.takeOnHelp')}</p>
      {asked.map((question) => {
        const posts = visible.filter((post) => post.question === (question?.id ?? null))
        return (
          <section key={question?.id ?? ''}>
            {question !== null && (
              <QuestionHead
                question={question}
                count={posts.length}
                focused={question.id === focus}
                {...leading}
              />
            )}
            {posts.length === 0 ? <p className={desk.help}>{t(`board.none.${config.mode}`)}</p> : list(posts)}
          </section>
        )
      })}
      <WritePost questions={questions} mode={config.mode} {...leading} />
      {hidden.length > 0 && (
        <details className={desk.more}>
          <summary>{t('lead.hiddenCount', { count: hidden.length })}</summary>
          {list(hidden)}
        </details>
      )}
      {withdrawn > 0 && <p className={desk.help}>{t('lead.withdrawn', { count: withdrawn })}</p>}
    </>
  )
}
