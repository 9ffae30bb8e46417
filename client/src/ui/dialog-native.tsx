/** The modal frame of browsers that have <dialog>. */
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './dialog.module.css'
import { useReturnFocus } from './use-return-focus.ts'

interface Props {
  titleId: string
  onClose: () => void
  children: ReactNode
}

export function DialogNative({ titleId, onClose, children }: Props) {
  const frame = useRef<HTMLDialogElement>(null)
  useReturnFocus()
  useEffect(() => {
    const dialog = frame.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  useEffect(() => {
    const dialog = frame.current
    const outside = (event: MouseEvent) => event.target === dialog && onClose()
    const cancel = (event: Event) => {
      event.preventDefault()
      onClose()
    }
    dialog?.addEventListener('click', outside)
    dialog?.addEventListener('cancel', cancel)
    return () => {
      dialog?.removeEventListener('click', outside)
      dialog?.removeEventListener('cancel', cancel)
    }
  }, [onClose])
  return (
    <dialog ref={frame} className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.sheet}>{children}</div>
    </dialog>
  )
}
