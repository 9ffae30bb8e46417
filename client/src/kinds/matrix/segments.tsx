/** One question with its steps side by side, lowest first; they wrap where the words are long. What was chosen can be taken back. */
import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import styles from './segments.module.css'

export interface Segment {
  /** Null: the person says that they do not know. */
  level: number | null
  label: string
  /** Spoken in place of the label. */
  spoken?: string | undefined
  lang?: string | undefined
}

interface Props {
  /** Tells this question from the others on the page. */
  name: string
  legend: ReactNode
  /** Stands under the question and is no part of its name. */
  hint?: ReactNode
  segments: readonly Segment[]
  /** Undefined where nothing is said. */
  value: number | null | undefined
  onChange: (level: number | null | undefined) => void
  /** Words for taking the answer back. */
  clear: string
}

export function Segments({ name, legend, hint, segments, value, onChange, clear }: Props) {
  const id = useId()
  return (
    <div className={styles.question} role="radiogroup" aria-labelledby={id}>
      <div className={styles.head}>
        <p id={id} className={styles.legend}>
          {legend}
        </p>
        {/* Its place stays when there is nothing to take back: the steps below must not move. */}
        <span className={value === undefined ? styles.kept : undefined}>
          <Button look="quiet" icon="close" iconOnly onClick={() => onChange(undefined)}>
            {clear}
          </Button>
        </span>
      </div>
      {hint}
      <div className={styles.segments}>
        {segments.map(({ level, label, spoken, lang }) => (
          <label
            key={String(level)}
            lang={lang}
            className={classNames(
              styles.segment,
              value === level && (level === null ? styles.quiet : styles.on),
            )}
          >
            <input
              className="sr-only"
              type="radio"
              name={name}
              aria-label={spoken}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            {label}
          </label>
        ))}
      </div>
    </div>
  )
}
