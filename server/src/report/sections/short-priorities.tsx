/** The priorities on the first page: what a rule of adoption said of each, how far it is shared, and on how many people that rests. */
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import { agreementTexts } from '../agreement-text.ts'
import { chosenIn, isRuled, type Judged, judgedIn, narrowBasis, restedOn } from '../judged.ts'
import type { ReportContext } from '../report-context.ts'
import type { Translator } from '../translator.ts'
import { verdictText } from '../verdict-text.ts'
import { NoPriorities } from './no-priorities.tsx'

/** So many lines of a list, the rest is counted. */
export const LINES = 7

type Props = { context: ReportContext; sections: readonly ReportSection[] }

export function ShortPriorities({ context: { model, words }, sections }: Props) {
  const { t, local, number } = words
  const { list } = model.priorities
  if (list.length === 0) return <NoPriorities words={words} sections={sections} />
  const isPrinted = sections.includes('priorities')
  const judged = new Map(judgedIn(chosenIn(model)).map((each) => [each.item.id, each]))
  const agreed = agreementTexts(words, restedOn(model))
  return (
    <>
      <p>
        <b>{t(isRuled(model) ? 'short.ruled' : 'short.priorities')}</b>
      </p>
      <ol>
        {list.slice(0, LINES).map(({ item }) => (
          <li key={item.id}>
            <bdi>{local(item.text)}</bdi>
            {saidOf(words, judged.get(item.id))
              .map((said) => ` · ${said}`)
              .join('')}
          </li>
        ))}
      </ol>
      {list.length > LINES ? (
        <p className="note">
          {t(isPrinted ? 'short.more' : 'short.moreCount', {
            count: list.length - LINES,
            n: number(list.length - LINES),
          })}
        </p>
      ) : null}
      {agreed ? (
        <p>
          <b>{t('short.agreement')}</b> {agreed}
        </p>
      ) : null}
    </>
  )
}

/** The verdict first: it decides, where there is one. */
function saidOf(words: Translator, judged: Judged | undefined): string[] {
  if (judged === undefined) return []
  const { t, number, percent } = words
  const { item, result } = judged
  const basis = narrowBasis(judged)
  const narrow = basis === null ? '' : ` (${t(`short.basis.${basis}`)})`
  return [
    ...(item.verdict ? [verdictText(words, item.verdict)] : []),
    ...(item.label ? [`${t(`label.${item.label}`)}${narrow}`] : []),
    ...(item.why.overall === null
      ? []
      : [
          t('short.support', {
            percent: percent(item.why.overall),
            counted: number(item.people.answered),
            people: number(result.answered),
          }),
        ]),
  ]
}
