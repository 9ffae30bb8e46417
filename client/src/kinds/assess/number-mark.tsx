/** A whole number for one row, with its unit; what is no number within the bounds is said at once and not sent. */
import type { Mark, Scale } from '@cabildo/shared/kinds/assess/schema'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { useFormats } from '../../result/use-formats.ts'
import { classNames } from '../../ui/class-names.ts'
import choice from './mark-choice.module.css'
import styles from './number-mark.module.css'

interface Props {
  legend: string
  scale: Extract<Scale, { type: 'numeric' }>
  dontKnow: boolean
  value: Mark | undefined
  onMark: (mark: Mark | null) => void
}

const written = (value: Mark | undefined) => (typeof value === 'number' ? String(value) : '')

export function NumberMark({ legend, scale, dontKnow, value, onMark }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const write = useFormats()
  const id = useId()
  const [typed, setTyped] = useState(written(value))
  const said = written(value)
  useEffect(() => {
    if (said !== '') setTyped(said)
  }, [said])
  const numberOf = (words: string) => {
    const number = /^[-−]?\d+$/.test(words.trim()) ? Number(words.trim().replace('−', '-')) : Number.NaN
    return number >= scale.min && number <= scale.max ? number : null
  }
  const wrong = typed.trim() !== '' && value !== 'unknown' && numberOf(typed) === null
  const isUnknown = value === 'unknown'
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className={choice.labels}>
        <div className={styles.number}>
          <label htmlFor={id} className="sr-only">
            {t('number', { unit: text(scale.unit), row: legend })}
          </label>
          <input
            id={id}
            type="text"
            inputMode={scale.min < 0 ? 'text' : 'numeric'}
            autoComplete="off"
            className={styles.field}
            value={isUnknown ? '' : typed}
            aria-invalid={wrong}
            aria-describedby={`${id}-wrong`}
            onChange={(event) => {
              setTyped(event.target.value)
              onMark(numberOf(event.target.value))
            }}
          />
          <span>{text(scale.unit)}</span>
        </div>
        {dontKnow && (
          <button
            type="button"
            aria-pressed={isUnknown}
            className={classNames(choice.label, choice.unknown, isUnknown && choice.quiet)}
            onClick={() => {
              setTyped('')
              onMark(isUnknown ? null : 'unknown')
            }}
          >
            {t('unknown')}
          </button>
        )}
      </div>
      <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
        {wrong && t('outside', { min: write.count(scale.min), max: write.count(scale.max) })}
      </p>
    </fieldset>
  )
}
