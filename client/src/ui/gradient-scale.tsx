/** The gradient of agreement (after Kaner 1987) as one radio list: each step has its words, its sign and its colour. */
import { useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './gradient-scale.module.css'
import { LevelMark, type LevelTone } from './level-mark.tsx'

export interface GradientStep {
  value: string
  label: string
  hint?: string | undefined
  /** Which of the eight signs: 1 whole-hearted, 2 minor point, 3 reservations, 4 abstain, 5 discuss more, 6 dislike, 7 disagree, 8 block. */
  tone: LevelTone
}

interface Props {
  /** The proposal, as the group's name. */
  legend: string
  hideLegend?: boolean | undefined
  steps: readonly GradientStep[]
  /** Null until something was chosen. */
  value: string | null
  onChange: (value: string) => void
  disabled?: boolean | undefined
}

export function GradientScale({ legend, hideLegend, steps, value, onChange, disabled }: Props) {
  const name = useId()
  return (
    <fieldset disabled={disabled}>
      <legend className={hideLegend ? 'sr-only' : styles.legend}>{legend}</legend>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step.value} className={classNames(styles.step, value === step.value && styles.on)}>
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={step.value}
              checked={value === step.value}
              onChange={() => onChange(step.value)}
            />
            <LevelMark tone={step.tone} size="2.1em" />
            <span className={styles.text}>
              <span className={styles.label}>{step.label}</span>
              {step.hint && <span className={styles.hint}>{step.hint}</span>}
            </span>
            <span className={styles.tick} aria-hidden="true" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
