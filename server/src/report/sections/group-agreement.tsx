/** Where groups stand: support per item and group, and agreement within and between groups. */
import { groupsOfItems } from '@cabildo/shared/workshop/result/groups-of-items'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { agreementText } from '../agreement-text.ts'
import { BasisSign, captionWithSigns } from '../basis-signs.tsx'
import { groupName } from '../group-name.ts'
import type { Translator } from '../translator.ts'

export function GroupAgreement({ words, result }: { words: Translator; result: Result }) {
  const { t, local, percent } = words
  if (result.groups.length === 0)
    return <p className="note">{t('groups.none', { smallest: result.smallestGroup })}</p>
  const { within, between } = result.agreement
  const agreed = agreementText(words, result)
  const columns = groupsOfItems(result)
  const labels = result.items.map(({ basis }) => ({ basis }))
  const pair = (one: string, other: string) =>
    between.find(
      (entry) => (entry.one === one && entry.other === other) || (entry.one === other && entry.other === one),
    )?.value ?? null
  return (
    <>
      <div className="wide">
        <table>
          <caption>{captionWithSigns(words, t('groups.support'), labels)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {columns.map(({ id, n, present }) => {
                const group = groupName(words, result, id)
                return (
                  <th scope="col" className="n" key={id}>
                    {n === 0 ? group : t('result:groupN', { group, n, present })}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {result.items.map(({ id, text, groups, basis }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{local(text)}</bdi>
                  <BasisSign of={{ basis }} />
                </th>
                {columns.map((group) => {
                  const figure = groups.find(({ id: of }) => of === group.id)
                  return (
                    <td className="n" key={group.id}>
                      {figure ? percent(figure.support) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.exchanged ? <p className="note">{t('result:exchanged')}</p> : null}
      {agreed === null ? null : (
        <>
          <p>{agreed}</p>
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
