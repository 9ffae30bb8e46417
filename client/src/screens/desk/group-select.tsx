/** Which group somebody belongs to; nothing to choose where there are no groups. */
import { SelectField } from '../../fields/select-field.tsx'
import type { GroupName } from './use-group-names.ts'

interface Props {
  label: string
  choices: readonly GroupName[]
  value: string
  onChange: (group: string) => void
}

export function GroupSelect({ label, choices, value, onChange }: Props) {
  if (choices.length < 2) return null
  return (
    <SelectField
      label={label}
      value={value}
      options={choices.map(({ id, name }) => ({ value: id ?? '', label: name }))}
      onChange={onChange}
    />
  )
}
