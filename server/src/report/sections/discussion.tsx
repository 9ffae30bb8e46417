/** A discussion in print: what was said on each question, what was answered and set aside, and who spoke. */
import { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import type { Translator } from '../translator.ts'
import type { ContributionsProps } from './contributions-props.ts'
import { VoiceTable } from './voice-table.tsx'

type Post = NonNullable<DiscussReport['questions']>[number]['posts'][number]

export function Discussion({ context, detail }: ContributionsProps) {
  const report = DiscussReport.safeParse(detail)
  if (!report.success) return null
  const { words } = context
  const { t, local, number } = words
  const { mode, counts, questions, parked } = report.data
  const told = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)]))
  return (
    <>
      <p>
        {t('discuss.counts', told)} {mode === 'qa' && questions ? t('discuss.answeredOf', told) : ''}
      </p>
      {questions === null ? <p>{t('discuss.private')}</p> : null}
      {questions?.map(({ id, text, posts }) => (
        <div key={id ?? ''}>
          <h4>
            <bdi>{text ? local(text) : t(mode === 'qa' ? 'discuss.questions' : 'discuss.said')}</bdi>
          </h4>
          {posts.length === 0 ? <p className="note">{t('discuss.none')}</p> : null}
          <ul className={mode === 'qa' ? undefined : 'cards'}>
            {posts.map((post) => (
              <PostLine key={post.id} post={post} mode={mode} words={words} />
            ))}
          </ul>
        </div>
      ))}
      {parked.length === 0 ? null : (
        <>
          <h4>{t('discuss.parking')}</h4>
          <ul>
            {parked.map(({ text, outcome }, place) => (
              <li key={place}>
                <bdi>{local(text)}</bdi>
                {' → '}
                <bdi>{outcome ? local(outcome) : t('discuss.noOutcome')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <VoiceTable context={context} voices={report.data.voices} />
      <p className="note">{t('method.discuss')}</p>
    </>
  )
}

function PostLine({ post, mode, words }: { post: Post; mode: DiscussReport['mode']; words: Translator }) {
  const { t, local } = words
  const fate = [
    post.support ? t('discuss.support', { count: post.support }) : null,
    post.takenOn ? t('discuss.takenOn') : null,
    post.parked ? t('discuss.parked') : null,
    mode === 'qa' ? t(post.answered ? 'discuss.answered' : 'discuss.open') : null,
  ].filter((each) => each !== null)
  return (
    <li>
      <bdi>{local(post.text)}</bdi>
      {fate.length > 0 ? <span className="note"> ({fate.join(', ')})</span> : null}
      {post.answer ? (
        <blockquote>
          {t('discuss.answer')} <bdi>{local(post.answer)}</bdi>
        </blockquote>
      ) : null}
    </li>
  )
}
