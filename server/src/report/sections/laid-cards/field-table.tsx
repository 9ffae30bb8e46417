/** Cards as a table: the title, then a column for each of these fields. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { CardWords } from './card-words.tsx'
import { type LaidProps, titleOf } from './laid-report.ts'
import { Said } from './said.tsx'

export function FieldTable({ form, cards, fields, words }: LaidProps & { fields: readonly CardField[] }) {
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{titleOf(form, words)}</th>
            {fields.map(({ id, label }) => (
              <th scope="col" key={id}>
                <bdi>{words.local(label)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <CardWords card={card} words={words} />
              </th>
              {fields.map((field) => (
                <td key={field.id}>
                  <Said card={card} field={field} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
