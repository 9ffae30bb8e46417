/** Where groups stand: support per item and group, and agreement within and between groups. */
import type { GroupFigure, Result } from '@cabildo/shared/workshop/result/result-types'
import { groupName } from '../group-name.ts'
import type { Translator } from '../translator.ts'

export function GroupAgreement({ words, result }: { words: Translator; result: Result }) {
  const { t, local, number, percent } = words
  if (result.groups.length === 0)
    return <p className="note">{t('groups.none', { smallest: result.smallestGroup })}</p>
  const { overall, words: band, within, between } = result.agreement
  const share = ({ support: { low, high } }: GroupFigure) =>
    low === high ? percent(low) : t('range', { low: number(low * 100, 0), high: percent(high) })
  const pair = (one: string, other: string) =>
    between.find(
      (entry) => (entry.one === one && entry.other === other) || (entry.one === other && entry.other === one),
    )?.value ?? null
  return (
    <>
      <div className="wide">
        <table>
          <caption>{t('groups.support')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {result.groups.map(({ id, n }) => (
                <th scope="col" className="n" key={id}>
                  {groupName(words, result, id)} ({number(n)})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.items.map(({ id, text, groups }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{local(text)}</bdi>
                </th>
                {result.groups.map((group) => {
                  const figure = groups.find(({ id: of }) => of === group.id)
                  return (
                    <td className="n" key={group.id}>
                      {figure ? share(figure) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {overall === null || band === null ? null : (
        <>
          <p>{t('agreement.sentence', { percent: percent(overall), words: t(`agreement.words.${band}`) })}</p>
          <div className="wide">
            <table>
              <caption>{t('agreement.matrix')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('room.group')}</th>
                  {within.map(({ id }) => (
                    <th scope="col" className="n" key={id}>
                      {groupName(words, result, id)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {within.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{groupName(words, result, row.id)}</th>
                    {within.map((column) => {
                      const value = row.id === column.id ? row.value : pair(row.id, column.id)
                      return (
                        <td className="n" key={column.id}>
                          {value === null ? '–' : percent(value)}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}
