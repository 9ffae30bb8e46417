/** A question that must be answered first. Native <dialog> where the browser has it; elsewhere a role=dialog with its own trap. */
import { type ReactNode, useId } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { DialogFallback } from './dialog-fallback.tsx'
import { DialogNative } from './dialog-native.tsx'

interface Props {
  open: boolean
  title: string
  /** Called by the close button, Escape and the backdrop; the parent sets open to false. Focus then returns to where it was. */
  onClose: () => void
  closeLabel: string
  children?: ReactNode
  /** Buttons under the text; the safest one first in reading order. */
  actions?: ReactNode
}

const hasNative = () => typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype

export function Dialog({ open, title, onClose, closeLabel, children, actions }: Props) {
  const titleId = useId()
  if (!open) return null
  const Frame = hasNative() ? DialogNative : DialogFallback
  return (
    <Frame titleId={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" icon="close" iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </Frame>
  )
}
