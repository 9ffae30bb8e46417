/** Covers a page that nobody touches any more, asks, and leads back to the start when nobody answers. What was begun stays. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useHeldFocus } from '../../ui/use-held-focus.ts'
import styles from './kiosk.module.css'
import { useIdle } from './use-idle.ts'

interface Props {
  /** False while nobody is expected to touch the tablet. */
  on: boolean
  onLeave: () => void
  children: ReactNode
}

const PATIENCE = 60_000
const COUNT = 20_000

export function AreYouThere({ on, onLeave, children }: Props) {
  const { left, stay } = useIdle({ on, patience: PATIENCE, count: COUNT, onLeave })
  const asks = left !== null
  const under = useHeldFocus<HTMLDivElement>(asks)
  return (
    <>
      <div ref={under} className={classNames(styles.under, asks && styles.covered)} inert={asks}>
        {children}
      </div>
      {asks && <Question left={left} onStay={stay} onLeave={onLeave} />}
    </>
  )
}

interface QuestionProps {
  left: number
  onStay: () => void
  onLeave: () => void
}

function Question({ left, onStay, onLeave }: QuestionProps) {
  const { t } = useTranslation('kiosk')
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <div className={styles.still} role="alertdialog" aria-labelledby="still" aria-describedby="still-then">
      <h1 id="still">{t('still.title')}</h1>
      <p id="still-then">{t('still.then')}</p>
      {/* Seen and not said: whoever listens was told once. */}
      <p className={styles.count} aria-hidden="true">
        {left}
      </p>
      <div className={styles.ways}>
        <Button ref={yes} look="primary" size="large" wide onClick={onStay}>
          {t('still.yes')}
        </Button>
        <Button size="large" wide onClick={onLeave}>
          {t('toStart')}
        </Button>
      </div>
    </div>
  )
}
