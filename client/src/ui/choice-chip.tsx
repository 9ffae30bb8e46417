/** A big choice: a native radio or checkbox whose whole face is the target. */
import type { ReactNode } from 'react'
import styles from './choice-chip.module.css'
import { classNames } from './class-names.ts'

interface Props {
  type: 'radio' | 'checkbox'
  /** Radios of one question share a name. */
  name: string
  value: string
  checked: boolean
  onChange: (checked: boolean, value: string) => void
  label: string
  detail?: string | undefined
  /** A sign before the label, such as a GroupMark or an Icon. */
  mark?: ReactNode
  /** A sign after the label, such as a number. */
  end?: ReactNode
  disabled?: boolean | undefined
  /** Language of the label when it is not the page's. */
  lang?: string | undefined
}

export function ChoiceChip(props: Props) {
  const { type, name, value, checked, onChange, label, detail, mark, end, disabled, lang } = props
  return (
    <label className={classNames(styles.chip, checked && styles.on, disabled && styles.off)} lang={lang}>
      <input
        className="sr-only"
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked, value)}
      />
      {mark && <span className={styles.mark}>{mark}</span>}
      <span className={styles.text}>
        <span className={styles.label}>{label}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {end && <span className={styles.end}>{end}</span>}
      <span className={classNames(styles.tick, type === 'radio' && styles.round)} aria-hidden="true" />
    </label>
  )
}
