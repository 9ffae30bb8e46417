/** A matrix on the board: every row and column, empty cells to be seen, and on a slide of its own what has no place yet. */
import { type GridRow, inGrid } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { partOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { CLOSEST } from '../../result/fit-tries.ts'
import { Pages } from '../../result/pages.tsx'
import { sliceOf } from '../../result/shown.ts'
import { CardWall } from './card-wall.tsx'
import { GridCell } from './grid-cell.tsx'
import type { LaidCard, LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'

export function GridBoard({ form, cards, of }: LayoutProps) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const [row, column] = [partOf(form, 'row'), partOf(form, 'column')]
  if (row === undefined || column === undefined) return null
  const { rows, unplaced } = inGrid(cards, row, column)
  const cells = rows.flatMap((each) => each.cells)
  const filled = cells.filter((cell) => cell.cards.length > 0).length
  const grid = { id: 'grid', title: t('board.cells', { count: cells.length, filled }) }
  const pages = [{ ...grid, body: <Grid rows={rows} row={row} column={column} of={of} local={local} /> }]
  const rest = {
    id: 'unplaced',
    title: t('board.unplaced', { count: unplaced.length }),
    body: <CardWall cards={unplaced} of={of} />,
  }
  return <Pages pages={unplaced.length > 0 ? [...pages, rest] : pages} />
}

interface GridProps {
  rows: readonly GridRow<LaidCard>[]
  row: CardField
  column: CardField
  of: string
  local: ReturnType<typeof useLocalText>
}

function Grid({ rows, row, column, of, local }: GridProps) {
  return (
    <Fit count={rows.length} of={of}>
      {(shown, density) => (
        <table className={styles.grid}>
          <thead>
            <tr>
              <td className={styles.corner}>
                {local(row.label)} × {local(column.label)}
              </td>
              {(column.options ?? []).map(({ id, text }) => (
                <th key={id} scope="col">
                  {local(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sliceOf(rows, shown).map(({ option, cells }) => (
              <tr key={option.id}>
                <th scope="row">{local(option.text)}</th>
                {cells.map((cell) => (
                  <GridCell key={cell.option.id} cards={cell.cards} short={density >= CLOSEST} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fit>
  )
}
