/** One line or a paragraph of text with label, help, error and the count of characters left. Too long is shown, never cut off. */
import { type ChangeEvent, type ComponentPropsWithRef, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'
import styles from './text-field.module.css'

type Native = Pick<
  ComponentPropsWithRef<'input'>,
  | 'name'
  | 'required'
  | 'disabled'
  | 'placeholder'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'autoFocus'
  | 'inputMode'
  | 'enterKeyHint'
  | 'spellCheck'
  | 'lang'
>

interface Props extends Native {
  label: string
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  help?: string | undefined
  error?: string | undefined
  /** Limit in code points; the field turns to error beyond it but keeps the text. */
  limit?: number | undefined
  /** Words for what is left, e.g. "12 left" or "3 too many"; called with a negative number beyond the limit. */
  leftText?: ((left: number) => string) | undefined
  multiline?: boolean | undefined
  rows?: number | undefined
  /** Large spaced letters, for join codes. */
  code?: boolean | undefined
}

export function TextField(props: Props) {
  const { label, value, onChange, help, error, limit, leftText, multiline, rows = 3, code, ...native } = props
  const id = useId()
  const left = limit === undefined ? undefined : limit - [...value].length
  const over = left !== undefined && left < 0
  const field = {
    ...native,
    id,
    value,
    className: classNames(styles.field, code && styles.code, (error || over) && styles.wrong),
    'aria-invalid': Boolean(error) || over,
    'aria-describedby': `${id}-help ${id}-error ${id}-left`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
  }
  return (
    <div className={styles.wrap}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {multiline ? <textarea {...field} rows={rows} /> : <input type="text" {...field} />}
      <div className={styles.under}>
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error && (
            <>
              <Icon name="alert" size="1.15em" /> {error}
            </>
          )}
        </p>
        {leftText && left !== undefined && (
          <p
            id={`${id}-left`}
            className={classNames(styles.left, over && styles.over)}
            aria-live={left < 20 ? 'polite' : 'off'}
          >
            {leftText(left)}
          </p>
        )}
      </div>
    </div>
  )
}
