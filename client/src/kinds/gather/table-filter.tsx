/** Which table's cards are looked at in the console. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'

/** all, none, or the number of a table. */
type Looked = string

interface Props {
  count: number
  value: Looked
  onChange: (value: Looked) => void
}

export function TableFilter({ count, value, onChange }: Props) {
  const { t } = useTranslation('kind-gather')
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const options = [
    { value: 'all', label: t('tables.manage.all') },
    ...numbers.map((table) => ({ value: String(table), label: t('tables.table', { table }) })),
    { value: 'none', label: t('tables.manage.plenary') },
  ]
  return <SelectField label={t('tables.manage.only')} value={value} options={options} onChange={onChange} />
}
