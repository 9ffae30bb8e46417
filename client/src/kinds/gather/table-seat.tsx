/** Where one sits: chosen with one tap, and changed as easily while the round is open. */
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { SeatedAt } from './own-table.ts'
import { TableChoice } from './table-choice.tsx'
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
  const place = useRef<HTMLElement>(null)
  const tapped = useRef(false)
  const { number, choosing } = at
  const chooses = number === null || changing
  const before = useRef(chooses)
  useLayoutEffect(() => {
    if (before.current === chooses) return
    before.current = chooses
    // What was tapped has gone, so that the focus goes to what came in its place; not when somebody else seats one.
    if (tapped.current) place.current?.focus()
    tapped.current = false
  }, [chooses])
  const turn = (to: boolean) => {
    tapped.current = true
    setChanging(to)
  }
  const sit = (table: number) => {
    turn(false)
    if (table !== number) onSit(table)
  }
  const line = choosing && choosing.state !== 'recorded' && <DeliveryLine said={choosing} />
  if (chooses) {
    return (
      <TableChoice at={at} count={count} heading={place} onSit={sit} onKeep={() => turn(false)}>
        {line}
      </TableChoice>
    )
  }
  return (
    <section className={styles.seat}>
      <p className={styles.at}>
        <strong ref={place} tabIndex={-1}>
          {t('tables.table', { table: number })}
        </strong>
        <Button look="quiet" onClick={() => turn(true)}>
          {t('tables.phone.change')}
        </Button>
      </p>
      {line}
      <p className={styles.note}>{t(moderated ? 'tables.phone.seesAfter' : 'tables.phone.sees')}</p>
    </section>
  )
}
