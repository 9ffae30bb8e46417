/** An address to read, select or copy. The clipboard is missing on plain http: then the text is selected instead. */
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import styles from './run.module.css'

interface Props {
  label: string
  value: string
}

export function CopyField({ label, value }: Props) {
  const { t } = useTranslation('console')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setSaid(t('copy.done'))
    } catch {
      setSaid(t('copy.selected'))
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.soft}>
        {label}
      </label>
      <div className={styles.copyRow}>
        <input
          ref={field}
          id={id}
          className={styles.copyText}
          value={value}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button
          icon="copy"
          iconOnly
          onClick={() => {
            copy().catch(() => {})
          }}
        >
          {t('copy.do', { label })}
        </Button>
      </div>
      <p className={styles.soft} aria-live="polite">
        {said}
      </p>
    </div>
  )
}
