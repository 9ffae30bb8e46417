/** Every cell by group, and where the groups are furthest apart. */
import { gapOf } from '@cabildo/shared/kinds/matrix/stance'
import type { ResultCell } from '@cabildo/shared/workshop/result/result-types'
import { groupName } from '../../group-name.ts'
import type { MatrixContext } from './matrix-context.ts'

type Props = { context: MatrixContext }

export function MatrixGroups({ context }: Props) {
  const { words, result, headings, nameOf, figure } = context
  const { t, local, number } = words
  if (result.groups.length === 0)
    return <p className="note">{t('groups.none', { smallest: result.smallestGroup })}</p>
  const columns = partsOf(context)
  const of = (mean: number | null, n: number) =>
    mean === null || n === 0 ? '–' : `${figure(mean)} (${number(n)})`
  return (
    <>
      <WidestGap context={context} />
      <div className="wide">
        <table>
          <caption>{t('matrix.groups')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.corner')}</th>
              <th scope="col" className="n">
                {t('tallies.people')}
              </th>
              <th scope="col" className="n">
                {t('tallies.groups')}
              </th>
              {columns.map((id) => (
                <th scope="col" className="n" key={id}>
                  {groupName(words, result, id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.cells.map(({ id, item, heading, people, groupsEqual, groups }) => (
              <tr key={id} data-groups={id}>
                <th scope="row">
                  <bdi>{nameOf(item)}</bdi> ·{' '}
                  <bdi>{local(headings.find((one) => one.id === heading)?.text)}</bdi>
                </th>
                <td className="n">{of(people.mean, people.answered)}</td>
                <td className="n">{groupsEqual === null ? '–' : figure(groupsEqual.mean)}</td>
                {columns.map((column) => {
                  const part = groups.find((group) => group.id === column)
                  return (
                    <td className="n" key={column}>
                      {part ? of(part.mean, part.n) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.exchanged ? <p className="note">{t('result:exchanged')}</p> : null}
    </>
  )
}

/** The groups of the round, and "others" where small ones are pooled for a cell alone. */
function partsOf({ result: { groups, cells } }: MatrixContext): string[] {
  const named = groups.map(({ id }) => id)
  const pooled = cells.flatMap((cell) => cell.groups.map(({ id }) => id)).find((id) => !named.includes(id))
  return pooled === undefined ? named : [...named, pooled]
}

function WidestGap({ context: { words, result, detail, headings, nameOf } }: Props) {
  const { t, local, percent } = words
  const widest = result.cells.reduce<ResultCell | null>(
    (best, cell) => ((gapOf(cell) ?? 0) > (best === null ? 0 : (gapOf(best) ?? 0)) ? cell : best),
    null,
  )
  if (widest === null) return null
  return (
    <p data-gap={widest.id}>
      {t(detail.config.mode === 'allocate' ? 'matrix.gapAllocate' : 'matrix.gap', {
        row: nameOf(widest.item),
        column: local(headings.find(({ id }) => id === widest.heading)?.text),
        low: percent(widest.why.lowest ?? 0),
        high: percent(widest.why.highest ?? 0),
      })}
    </p>
  )
}
