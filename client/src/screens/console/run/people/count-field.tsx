/** A count that may not be there yet. Taken when the field is left or Enter is pressed, if it is a number. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './people.module.css'

interface Props {
  label: string
  value: number | null
  onCount: (count: number) => void
}

const MOST = 10_000

export function CountField({ label, value, onCount }: Props) {
  const { t } = useTranslation('people')
  const id = useId()
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  useEffect(() => setTyped(value === null ? '' : String(value)), [value])
  const written = typed.trim()
  const number = /^\d+$/.test(written) ? Number(written) : Number.NaN
  const fits = written === '' || (number >= 0 && number <= MOST)
  const take = () => {
    if (written !== '' && fits && number !== value) onCount(number)
  }
  return (
    <>
      <input
        className={styles.count}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={!fits}
        aria-describedby={`${id}-error`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') take()
        }}
      />
      <span id={`${id}-error`} role="alert">
        {!fits && <span className={styles.wrong}>{t('heads.outside', { min: 0, max: MOST })}</span>}
      </span>
    </>
  )
}
