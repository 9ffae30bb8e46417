/** A value of a field in words: the text of its option, its date in the reader's language, its number with the unit. */
import type { LocalText } from '../../text.ts'
import { dateText } from './date-value.ts'
import type { CardField } from './form-schema.ts'

export type Wording = {
  local: (text: LocalText | null | undefined) => string
  number: (value: number) => string
  /** The language tag that dates are written by. */
  tag: string
}

export function valueText(field: CardField, value: string | number, { local, number, tag }: Wording): string {
  switch (field.type) {
    case 'choice':
      return local(field.options?.find(({ id }) => id === value)?.text) || String(value)
    case 'date':
      return dateText(String(value), tag)
    case 'number': {
      const unit = local(field.unit)
      const figure = typeof value === 'number' ? number(value) : value
      return unit === '' ? figure : `${figure} ${unit}`
    }
    default:
      return String(value)
  }
}
