/** Evidence and reasons as they were written; the same words about the same row once, with the number of people. Never who. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { together } from '@cabildo/shared/kinds/assess/together'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../../translator.ts'
import { markText } from './scale-text.ts'

type Props = { words: Translator; result: Result; config: AssessConfig; detail: AssessDetail }

export function AssessReasons({ words, result, config, detail: { reasons } }: Props) {
  const { t, local } = words
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{t('assess.reasons')}</h4>
      {result.items.flatMap(({ id, text }) =>
        together(reasons.filter(({ item }) => item === id)).map(({ text: said, mark, people }) => (
          <blockquote key={`${id}/${mark}/${said}`}>
            <bdi>{said}</bdi>
            <div className="note">
              <bdi>{local(text)}</bdi>
              {mark === null ? '' : ` · ${markText(words, scaleOf(config, id), mark)}`}
              {people > 1 ? ` · ${t('assess.people', { count: people })}` : ''}
            </div>
          </blockquote>
        )),
      )}
    </>
  )
}
