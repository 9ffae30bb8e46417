/** Choosing a table. Buttons, for one tap is enough: going along radios with the arrow keys would sit down at the first. */
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { SeatedAt } from './own-table.ts'
import styles from './tables.module.css'

interface Props {
  at: SeatedAt
  count: number
  /** Takes the focus when somebody comes here from where they sit. */
  heading: RefObject<HTMLElement | null>
  onSit: (table: number) => void
  onKeep: () => void
  children: ReactNode
}

export function TableChoice({ at: { number, offered }, count, heading, onSit, onKeep, children }: Props) {
  const { t } = useTranslation('kind-gather')
  return (
    <fieldset className={styles.seat}>
      <legend className={styles.which}>
        <span ref={heading} tabIndex={-1}>
          {t('tables.phone.which')}
        </span>
      </legend>
      {children}
      {number !== null && <p className={styles.note}>{t('tables.phone.stays')}</p>}
      {number === null && offered !== null && (
        <div className={styles.offered}>
          <p>{t('tables.phone.offered', { table: offered })}</p>
          <Button look="primary" wide onClick={() => onSit(offered)}>
            {t('tables.phone.sit', { table: offered })}
          </Button>
        </div>
      )}
      <div className={styles.tables}>
        {Array.from({ length: count }, (_, index) => index + 1).map((table) => (
          <Button
            key={table}
            look={table === number ? 'primary' : 'secondary'}
            aria-current={table === number || undefined}
            onClick={() => onSit(table)}
          >
            {t('tables.table', { table })}
          </Button>
        ))}
      </div>
      {number !== null && (
        <Button look="quiet" onClick={onKeep}>
          {t('tables.phone.keep', { table: number })}
        </Button>
      )}
    </fieldset>
  )
}
