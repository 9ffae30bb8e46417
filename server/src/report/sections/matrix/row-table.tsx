/** Rows against headings, with whatever stands in a cell. */
import type { ReactNode } from 'react'
import type { MatrixContext } from './matrix-context.ts'

type Props = {
  context: MatrixContext
  caption: string
  cell: (row: string, heading: string) => ReactNode
  /** A last column, of the row as a whole. */
  end?: { head: string; cell: (row: string) => ReactNode } | undefined
}

export function RowTable({ context: { words, detail, headings, nameOf }, caption, cell, end }: Props) {
  return (
    <div className="wide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('matrix.corner')}</th>
            {headings.map(({ id, text }) => (
              <th scope="col" key={id}>
                <bdi>{words.local(text)}</bdi>
              </th>
            ))}
            {end ? (
              <th scope="col" className="n">
                {end.head}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {detail.rows.map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{nameOf(id)}</bdi>
              </th>
              {headings.map((heading) => (
                <td key={heading.id} data-cell={`${id}.${heading.id}`}>
                  {cell(id, heading.id)}
                </td>
              ))}
              {end ? <td className="n">{end.cell(id)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
