/** What a card says in one field, each thing on a line of its own; said in words where it says nothing. */
import { valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useTranslation } from 'react-i18next'
import type { LaidCard } from './laid-card.ts'
import styles from './layouts.module.css'
import { useValueText } from './use-value-text.ts'

interface Props {
  card: LaidCard
  field: CardField
}

export function SaidValues({ card, field }: Props) {
  const { t } = useTranslation('kind-gather')
  const say = useValueText()
  const values = valuesOf(card, field)
  if (values.length === 0) return <span className={styles.nothing}>{t('card.nothing')}</span>
  return (
    <>
      {values.map((value) => (
        <span key={value} className={styles.said}>
          {say(field, value)}
        </span>
      ))}
    </>
  )
}
