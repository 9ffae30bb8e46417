/** One of several things at a time: which of how many, and the way to the one before and after. */
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './step-buttons.module.css'

interface Props {
  /** Ids in their order. */
  ids: readonly string[]
  at: string
  /** What a listener hears of the two buttons. */
  before: string
  after: string
  /** Which of how many. */
  children: ReactNode
  onGo: (id: string) => void
}

export function StepButtons({ ids, at, before, after, children, onGo }: Props) {
  const index = ids.indexOf(at)
  const to = (id: string | undefined) => ({
    disabled: id === undefined,
    onClick: () => id !== undefined && onGo(id),
  })
  return (
    <div className={styles.steps}>
      <Button icon="arrow-left" iconOnly {...to(ids[index - 1])}>
        {before}
      </Button>
      <p className={styles.words} aria-live="polite">
        {children}
      </p>
      <Button icon="arrow-right" iconOnly {...to(ids[index + 1])}>
        {after}
      </Button>
    </div>
  )
}
