/** What a card says in its fields: a few as lines inside it, many as a list that opens under it. */
import { type Laid, valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './form.module.css'
import { useValueText } from './use-value-text.ts'

interface Props {
  card: Laid
  fields: readonly CardField[]
}

/** More than these make a card too high to be looked over. */
const IN_LINES = 5

/** Where there are no fields neither is drawn, and no word of forms is fetched. */
export const inLines = ({ length }: readonly CardField[]): boolean => length > 0 && length <= IN_LINES
export const inRecord = ({ length }: readonly CardField[]): boolean => length > IN_LINES

/** Spans only, so that it may lie in a card's face. */
export function CardLines({ card, fields }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const say = useValueText()
  const said = fields.flatMap((field) => {
    const values = valuesOf(card, field)
    return values.length === 0 ? [] : [{ field, values }]
  })
  if (said.length === 0) return null
  return (
    <span className={styles.lines}>
      {said.map(({ field, values }) => (
        <span key={field.id} className={styles.line}>
          <span className={styles.lineLabel}>{t('card.line', { label: local(field.label) })}</span>{' '}
          {values.map((value) => say(field, value)).join(' · ')}
        </span>
      ))}
    </span>
  )
}

export function CardRecord({ card, fields }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const say = useValueText()
  const said = fields.filter((field) => valuesOf(card, field).length > 0)
  if (said.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{t('card.fields', { count: said.length })}</summary>
      <dl className={styles.list}>
        {said.map((field) => (
          <div key={field.id}>
            <dt>{local(field.label)}</dt>
            {valuesOf(card, field).map((value) => (
              <dd key={value}>{say(field, value)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
