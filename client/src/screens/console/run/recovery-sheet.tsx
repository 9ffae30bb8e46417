/** The recovery code on paper, and on no screen. */
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import styles from '../lan/print-sheet.module.css'

interface Props {
  title: string
  label: string
  code: string
  how: string
  /** The same function each time: another one would print again. */
  onDone: () => void
}

export function RecoverySheet({ title, label, code, how, onDone }: Props) {
  useEffect(() => {
    document.body.dataset.printing = 'sheet'
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => {
      window.removeEventListener('afterprint', onDone)
      delete document.body.dataset.printing
    }
  }, [onDone])
  return createPortal(
    <div className={styles.sheet}>
      <section className={styles.step}>
        <h1>{title}</h1>
        <h2>{label}</h2>
        <p>
          <strong className={styles.exact}>{code}</strong>
        </p>
        <p>{how}</p>
      </section>
    </div>,
    document.body,
  )
}
