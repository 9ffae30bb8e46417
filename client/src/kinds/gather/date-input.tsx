/** A date as far as it is known: the year alone, with its month, or a whole day. Kept as it is typed. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { FieldError } from './field-error.tsx'
import styles from './form.module.css'

interface Props {
  label: string
  /** Year, month and day with a dash between; what comes last may be missing. */
  value: string
  onChange: (value: string) => void
  error: string | undefined
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)

export function DateInput({ label, value, onChange, error }: Props) {
  const { t, i18n } = useTranslation('kind-gather')
  const id = useId()
  const [year = '', month = '', day = ''] = value.split('-')
  const change = (part: { year?: string; month?: string; day?: string }) => {
    const next = { year, month, day, ...part }
    onChange([next.year, next.month, next.day].join('-').replace(/-+$/, ''))
  }
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' })
  const marks = { 'aria-invalid': Boolean(error), 'aria-describedby': `${id}-help ${id}-error` }
  const control = classNames(styles.control, error && styles.wrong)
  const number = (typed: string, most: number) => typed.replace(/\D/g, '').slice(0, most)
  return (
    <fieldset>
      <legend className={styles.label}>{label}</legend>
      <p id={`${id}-help`} className={styles.help}>
        {t('form.dateHelp')}
      </p>
      <div className={styles.date}>
        <div className={styles.day}>
          <label htmlFor={`${id}-day`}>{t('form.day')}</label>
          <input
            {...marks}
            id={`${id}-day`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={control}
            value={day}
            onChange={(event) => change({ day: number(event.target.value, 2) })}
          />
        </div>
        <div className={styles.month}>
          <label htmlFor={`${id}-month`}>{t('form.month')}</label>
          <select
            {...marks}
            id={`${id}-month`}
            className={control}
            value={month === '' ? '' : String(Number(month))}
            onChange={(event) => change({ month: event.target.value })}
          >
            <option value="">{t('form.noMonth')}</option>
            {MONTHS.map((each) => (
              <option key={each} value={each}>
                {name.format(Date.UTC(2000, each - 1, 1))}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.year}>
          <label htmlFor={`${id}-year`}>{t('form.year')}</label>
          <input
            {...marks}
            id={`${id}-year`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={control}
            value={year}
            onChange={(event) => change({ year: number(event.target.value, 4) })}
          />
        </div>
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}
