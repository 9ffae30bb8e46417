/** What a vote adds to sums and support: scores as they fell with mean and median, yes against no, credits and people reached. */
import { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; result: Result }

export function VoteFigures({ words, result }: Props) {
  const parsed = VoteDetail.safeParse(result.detail)
  if (!parsed.success) return null
  const detail = parsed.data
  const columns = columnsOf(words, detail)
  if (columns.length === 0) return null
  const { t, local } = words
  return (
    <div className="wide">
      <table>
        <caption>{t(`vote.${detail.method}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {columns.map(({ head }) => (
              <th scope="col" className="n" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {detail.items.map((item) => (
            <tr key={item.id} data-vote={item.id}>
              <th scope="row">
                <bdi>{local(result.items.find(({ id }) => id === item.id)?.text)}</bdi>
              </th>
              {columns.map(({ head, cell }) => (
                <td className="n" key={head}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Column = { head: string; cell: (item: VoteDetail['items'][number]) => string }

/** None where sums and support say all. */
function columnsOf(
  { t, number, percent }: Translator,
  { method, ballots, cap, items }: VoteDetail,
): Column[] {
  const people: Column = { head: t('vote.people'), cell: ({ reached }) => number(reached) }
  if (method === 'quadratic') {
    const spent = items.reduce((sum, { credits = 0 }) => sum + credits, 0)
    const share = (credits: number) => percent(spent === 0 ? 0 : credits / spent)
    return [
      people,
      { head: t('vote.credits'), cell: ({ credits = 0 }) => `${number(credits)} · ${share(credits)}` },
    ]
  }
  if (method === 'score') {
    const level = (score: number): Column => ({
      head: number(score),
      cell: ({ spread }) => number(spread[score] ?? 0),
    })
    const middle = ([low, high]: [number, number]) =>
      low === high ? number(low) : `${number(low)}–${number(high)}`
    return [
      { head: t('vote.mean'), cell: ({ mean }) => (mean == null ? '–' : number(mean)) },
      { head: t('vote.median'), cell: ({ median }) => (median ? middle(median) : '–') },
      people,
      ...Array.from({ length: cap + 1 }, (_, score) => level(score)),
    ]
  }
  if (method !== 'yes-no') return []
  return [
    { head: t('vote.yes'), cell: ({ spread }) => number(spread[1] ?? 0) },
    { head: t('vote.no'), cell: ({ spread }) => number(spread[0] ?? 0) },
    { head: t('vote.abstain'), cell: ({ spread }) => number(ballots - (spread[0] ?? 0) - (spread[1] ?? 0)) },
  ]
}
