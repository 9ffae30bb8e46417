/** Says a value of a field in the reader's words, and a label with all that belongs to it. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { valueText } from '@cabildo/shared/kinds/gather/value-text'
import { useTranslation } from 'react-i18next'
import { useLocalText, useNumber } from '../../i18n/use-language.ts'

const DECIMALS = 6

export function useValueText(): (field: CardField, value: string | number) => string {
  const { i18n } = useTranslation()
  const local = useLocalText()
  const number = useNumber({ maximumFractionDigits: DECIMALS })
  return (field, value) => valueText(field, value, { local, number, tag: i18n.language })
}

/** The label over a field that is filled in: its unit, and whether it may be left out. */
export function useFieldLabel(): (field: CardField) => string {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  return ({ label, unit, type, required }) => {
    const name = local(label)
    const measured =
      type === 'number' && local(unit) ? t('form.unit', { label: name, unit: local(unit) }) : name
    return required ? measured : t('form.optional', { label: measured })
  }
}
