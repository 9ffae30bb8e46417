/** Short fields beside the main ones: name and answer, in small words. Paragraphs are for the phone and the report. */
import { valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { LaidCard } from './laid-card.ts'
import styles from './layouts.module.css'
import { useValueText } from './use-value-text.ts'

interface Props {
  card: LaidCard
  fields: readonly CardField[]
}

export const isShort = ({ type }: CardField): boolean => type !== 'long'

export function BesideValues({ card, fields }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const say = useValueText()
  return (
    <>
      {fields.map((field) => {
        const values = valuesOf(card, field)
        return (
          values.length > 0 && (
            <span key={field.id} className={styles.beside}>
              {t('card.line', { label: local(field.label) })}{' '}
              <strong>{values.map((value) => say(field, value)).join(' · ')}</strong>
            </span>
          )
        )
      })}
    </>
  )
}
