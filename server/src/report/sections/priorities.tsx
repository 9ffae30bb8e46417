/** The priorities with their labels, from the last revealed choice that the agenda led to. */
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { agreementTexts } from '../agreement-text.ts'
import { BasisSign, captionWithSigns, VerdictSign } from '../basis-signs.tsx'
import { chosenIn, isCompared, isRuled, type Judged, judgedIn, narrowBasis, restedOn } from '../judged.ts'
import { activityTitle, type ReportContext } from '../report-context.ts'
import type { Translator } from '../translator.ts'
import { verdictText } from '../verdict-text.ts'
import { NoPriorities } from './no-priorities.tsx'

type Props = { context: ReportContext; sections: readonly ReportSection[] }

export function Priorities({ context, sections }: Props) {
  const { model, words } = context
  const { t, local, percent } = words
  const { activity, list } = model.priorities
  if (activity === null) {
    return (
      <section>
        <h2>{t('priorities.title')}</h2>
        <NoPriorities words={words} sections={sections} />
      </section>
    )
  }
  const results = restedOn(model)
  const compared = results.some(isCompared)
  const judged = new Map(judgedIn(chosenIn(model)).map((each) => [each.item.id, signed(each, compared)]))
  const signs = captionWithSigns(
    words,
    '',
    list.map(({ item }) => judged.get(item.id)),
  )
  const ruled = isRuled(model)
  return (
    <section>
      <h2>{t('priorities.title')}</h2>
      <p>{whence(words, activityTitle(context, activity), results)}</p>
      <table>
        {signs === '' ? null : <caption>{signs}</caption>}
        <thead>
          <tr>
            <th scope="col" className="n">
              {t('place')}
            </th>
            <th scope="col">{t('priorities.priority')}</th>
            <th scope="col">{t('label.title')}</th>
            <th scope="col" className="n">
              {t('support')}
            </th>
            <th scope="col" className="n">
              {t('lowestGroup')}
            </th>
            {ruled ? <th scope="col">{t('verdict.title')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {list.map(({ item, place, tied, label }) => {
            const row = judged.get(item.id)
            return (
              <tr key={item.id}>
                <td className="n">
                  {place}
                  {tied ? ` ${t('tied')}` : ''}
                </td>
                <th scope="row">
                  <bdi>{local(item.text)}</bdi>
                </th>
                <td className="label">
                  {label === null ? '–' : t(`label.${label}`)}
                  <BasisSign of={row} />
                </td>
                <td className="n">{row?.why.overall == null ? '–' : percent(row.why.overall)}</td>
                <td className="n">{row?.why.lowest == null ? '–' : percent(row.why.lowest)}</td>
                {ruled ? (
                  <td>
                    {row?.verdict ? verdictText(words, row.verdict) : '–'}
                    {row ? <VerdictSign of={row} /> : null}
                  </td>
                ) : null}
              </tr>
            )
          })}
        </tbody>
      </table>
      {compared ? null : <p>{t('priorities.notCompared')}</p>}
      <p>{agreementTexts(words, results)}</p>
    </section>
  )
}

/** Where no round was compared by groups a sentence says so of all; where only some were, a sign beside each of the others. */
function signed(judged: Judged, compared: boolean) {
  const { item } = judged
  return { ...item, basis: compared && item.label !== null ? narrowBasis(judged) : null }
}

function whence({ t, number, list }: Translator, activity: string, results: readonly Result[]): string {
  const [first, ...later] = results
  if (later.length === 0) return t('priorities.from', { activity, n: number(first?.n ?? 0) })
  const rounds = results.map(({ asked, n }) => `${t('round', { n: number(asked) })}: ${number(n)}`)
  return t('priorities.fromRounds', { activity, rounds: list(rounds) })
}
