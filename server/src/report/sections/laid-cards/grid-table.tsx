/** A matrix with every row and column, empty cells too; under it what has no place. */
import { inGrid } from '@cabildo/shared/kinds/gather/arrange'
import { fieldsOf, partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { FieldTable } from './field-table.tsx'
import type { LaidProps } from './laid-report.ts'

export function GridTable({ form, cards, words }: LaidProps) {
  const { t, local } = words
  const [row, column] = [partOf(form, 'row'), partOf(form, 'column')]
  if (row === undefined || column === undefined) return null
  const { rows, unplaced } = inGrid(cards, row, column)
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <bdi>{local(row.label)}</bdi> × <bdi>{local(column.label)}</bdi>
              </th>
              {(column.options ?? []).map(({ id, text }) => (
                <th scope="col" key={id}>
                  <bdi>{local(text)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option, cells }) => (
              <tr key={option.id}>
                <th scope="row">
                  <bdi>{local(option.text)}</bdi>
                </th>
                {cells.map((cell) => (
                  <td key={cell.option.id}>
                    {cell.cards.length === 0 ? <span className="note">{t('gather.empty')}</span> : null}
                    {cell.cards.map((card) => (
                      <div key={card.id}>
                        <bdi>{local(card.text)}</bdi>
                      </div>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unplaced.length === 0 ? null : (
        <>
          <h4>{t('gather.unplaced', { count: unplaced.length })}</h4>
          <FieldTable form={form} cards={unplaced} fields={fieldsOf(form)} words={words} />
        </>
      )}
      {restOf(form).length === 0 &&
      cards.every(({ why, inside }) => why === null && inside.length === 0) ? null : (
        <>
          <h4>{t('gather.all')}</h4>
          <FieldTable form={form} cards={cards} fields={fieldsOf(form)} words={words} />
        </>
      )}
    </>
  )
}
