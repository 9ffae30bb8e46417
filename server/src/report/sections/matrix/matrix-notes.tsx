/** What is said in words beside the cells: cells nobody rated, rows nobody placed, rows that most put into several columns. */
import { orphans, overlaps } from '@cabildo/shared/kinds/matrix/readings'
import type { MatrixContext } from './matrix-context.ts'

type Props = { context: MatrixContext }

export function MatrixNotes({ context }: Props) {
  const { words, result, detail, headings, nameOf } = context
  const { t, local, list } = words
  if (result.n === 0) return null
  const heading = (id: string) => local(headings.find((one) => one.id === id)?.text)
  const empty = result.cells.filter(({ people }) => people.answered === 0)
  const places = detail.config.mode !== 'rate'
  const unplaced = places ? orphans(detail).map(({ id }) => nameOf(id)) : []
  const twice = overlaps(detail).map(({ id }) => nameOf(id))
  const cells = places ? [] : empty.map(({ item, heading: id }) => `${nameOf(item)} – ${heading(id)}`)
  return (
    <>
      {cells.length > 0 ? <p data-empty="">{t('matrix.unanswered', { cells: cells.join('; ') })}</p> : null}
      {unplaced.length > 0 ? <p data-orphans="">{t('matrix.unplaced', { rows: list(unplaced) })}</p> : null}
      {twice.length > 0 ? <p data-overlaps="">{t('matrix.overlaps', { rows: list(twice) })}</p> : null}
    </>
  )
}
