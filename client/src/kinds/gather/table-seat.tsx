/** Where one sits: chosen with one tap, and changed as easily while the round is open. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { SeatedAt } from './own-table.ts'
import styles from './tables.module.css'

interface Props {
  at: SeatedAt
  count: number
  moderated: boolean
  onSit: (table: number) => void
}

export function TableSeat({ at, count, moderated, onSit }: Props) {
  const { t } = useTranslation('kind-gather')
  const [changing, setChanging] = useState(false)
  const { number, offered, choosing } = at
  const sit = (table: number) => {
    setChanging(false)
    if (table !== number) onSit(table)
  }
  const line = choosing && choosing.state !== 'recorded' && <DeliveryLine said={choosing} />
  if (number !== null && !changing) {
    return (
      <section className={styles.seat}>
        <p className={styles.at}>
          <strong>{t('tables.table', { table: number })}</strong>
          <Button look="quiet" onClick={() => setChanging(true)}>
            {t('tables.phone.change')}
          </Button>
        </p>
        {line}
        <p className={styles.note}>{t(moderated ? 'tables.phone.seesAfter' : 'tables.phone.sees')}</p>
      </section>
    )
  }
  return (
    <fieldset className={styles.seat}>
      <legend className={styles.which}>{t('tables.phone.which')}</legend>
      {line}
      {number !== null && <p className={styles.note}>{t('tables.phone.stays')}</p>}
      {number === null && offered !== null && (
        <div className={styles.offered}>
          <p>{t('tables.phone.offered', { table: offered })}</p>
          <Button look="primary" wide onClick={() => sit(offered)}>
            {t('tables.phone.sit', { table: offered })}
          </Button>
        </div>
      )}
      <div className={styles.tables}>
        {Array.from({ length: count }, (_, index) => index + 1).map((table) => (
          <ChoiceChip
            key={table}
            type="radio"
            name="table"
            value={String(table)}
            label={t('tables.table', { table })}
            checked={table === number}
            onChange={() => sit(table)}
          />
        ))}
      </div>
      {number !== null && (
        <Button look="quiet" onClick={() => setChanging(false)}>
          {t('tables.phone.keep', { table: number })}
        </Button>
      )}
    </fieldset>
  )
}
