/** Who did what earlier or elsewhere, beside what the room says now; what changed comes first. */
import { compareOverlay } from '@cabildo/shared/kinds/matrix/readings'
import type { MatrixContext } from './matrix-context.ts'

type Props = { context: MatrixContext }

export function MatrixOverlay({ context: { words, result, detail, headings, nameOf } }: Props) {
  const { t, local, percent, list } = words
  const compared = compareOverlay(detail, result.thresholds.support)
  if (compared.length === 0) return null
  const named = (ids: readonly string[]) =>
    list(headings.filter(({ id }) => ids.includes(id)).map(({ text }) => local(text))) || t('matrix.none')
  return (
    <table>
      <caption>{t('matrix.overlay')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.corner')}</th>
          <th scope="col">{t('matrix.before')}</th>
          <th scope="col">{t('matrix.now', { share: percent(result.thresholds.support) })}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {compared.map(({ id, before, now, same }) => (
          <tr key={id} data-compared={id}>
            <th scope="row">
              <bdi>{nameOf(id)}</bdi>
            </th>
            <td>{named(before)}</td>
            <td>{named(now)}</td>
            <td>{t(same ? 'matrix.same' : 'matrix.changed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
