/** Gives one option its dots out of a budget: − ●●○ +. The parent keeps the budget and says when no dot is left. */
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'
import styles from './stepper.module.css'

const DOTS_SHOWN = 10

interface Props {
  value: number
  /** The most this option may get; hollow dots are drawn up to it while it is 10 or less. */
  max: number
  onChange: (value: number) => void
  /** Spoken name of the whole control, e.g. the option's title. */
  label: string
  addLabel: string
  removeLabel: string
  /** What the dots say in words, e.g. "2 of 5 dots"; spoken when it changes. */
  valueText: string
  /** False when the budget is used up; default: value < max. */
  canAdd?: boolean | undefined
  disabled?: boolean | undefined
}

export function Stepper(props: Props) {
  const {
    value,
    max,
    onChange,
    label,
    addLabel,
    removeLabel,
    valueText,
    canAdd = value < max,
    disabled,
  } = props
  const adds = canAdd && !disabled
  const removes = value > 0 && !disabled
  return (
    <fieldset className={styles.stepper} aria-label={label}>
      <button
        type="button"
        className={styles.step}
        aria-label={removeLabel}
        aria-disabled={!removes}
        onClick={() => removes && onChange(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <span className={styles.value} aria-hidden="true">
        {max <= DOTS_SHOWN
          ? Array.from({ length: max }, (_, dot) => (
              <span key={`dot ${dot + 1}`} className={classNames(styles.dot, dot < value && styles.full)} />
            ))
          : value}
      </span>
      <output className="sr-only">{valueText}</output>
      <button
        type="button"
        className={styles.step}
        aria-label={addLabel}
        aria-disabled={!adds}
        onClick={() => adds && onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  )
}
