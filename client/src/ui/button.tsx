/** The one button: 48 px tall at least; while busy it keeps its place and its focus but answers no second tap. */
import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icons.tsx'

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'className'> {
  children: ReactNode
  /** primary: the step forward, one per screen; secondary: other acts; quiet: least; danger: destroys something. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'normal' | 'large' | undefined
  /** Takes the whole width. */
  wide?: boolean | undefined
  icon?: IconName | undefined
  /** The text becomes the spoken name only; needs an icon. */
  iconOnly?: boolean | undefined
  busy?: boolean | undefined
}

export function Button(props: Props) {
  const {
    children,
    look = 'secondary',
    size = 'normal',
    wide,
    icon,
    iconOnly,
    busy,
    onClick,
    ...rest
  } = props
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles.button,
        styles[look],
        styles[size],
        wide && styles.wide,
        iconOnly && styles.iconOnly,
      )}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span className={iconOnly ? 'sr-only' : styles.text}>{children}</span>
    </button>
  )
}
