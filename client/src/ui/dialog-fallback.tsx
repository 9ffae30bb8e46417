/** The modal frame of Safari 14 and Firefox 90, which lack <dialog>: focus in, Tab kept inside, Escape closes. */
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { useReturnFocus } from './use-return-focus.ts'

interface Props {
  titleId: string
  onClose: () => void
  children: ReactNode
}

const STOPS = 'button:not(:disabled), [href], input:not(:disabled), select, textarea, [tabindex="0"]'

export function DialogFallback({ titleId, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useReturnFocus()
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>(STOPS)?.focus()
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
      if (event.key !== 'Tab') return
      const stops = [...(frame.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])]
      const edge = event.shiftKey ? stops[0] : stops.at(-1)
      const inside = frame.current?.contains(document.activeElement)
      if (inside && document.activeElement !== edge) return
      event.preventDefault()
      const next = event.shiftKey ? stops.at(-1) : stops[0]
      next?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])
  return createPortal(
    <div className={styles.veil}>
      <div
        ref={frame}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        className={classNames(styles.frame, styles.placed)}
      >
        <div className={styles.sheet}>{children}</div>
      </div>
    </div>,
    document.body,
  )
}
