/** Where the room stands on an item, as sign, colour and word: together, apart, one group's flag, or open. */
import styles from './badge.module.css'
import { classNames } from './class-names.ts'

export type AgreementLabel = 'consensual' | 'controversial' | 'one-group' | 'undecided'

const signs: Record<AgreementLabel, { path: string; filled: boolean; look: string | undefined }> = {
  consensual: { path: 'M2.5 12.5 9 19 21.5 5', filled: false, look: styles.consensual },
  controversial: { path: 'M10 3 2 12l8 9V3Zm4 0v18l8-9-8-9Z', filled: true, look: styles.controversial },
  'one-group': { path: 'M5 2h3v1.5h12L16.5 9l3.5 5.5H8V22H5V2Z', filled: true, look: styles.oneGroup },
  undecided: {
    path: 'M12 3v0M18.4 5.6v0M21 12v0M18.4 18.4v0M12 21v0M5.6 18.4v0M3 12v0M5.6 5.6v0',
    filled: false,
    look: styles.undecided,
  },
}

interface Props {
  kind: AgreementLabel
  text: string
  size?: 'normal' | 'large' | undefined
}

export function Badge({ kind, text, size = 'normal' }: Props) {
  const sign = signs[kind]
  return (
    <span className={classNames(styles.badge, sign.look, styles[size])}>
      <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden="true" focusable="false">
        <path
          d={sign.path}
          fill={sign.filled ? 'currentColor' : 'none'}
          stroke={sign.filled ? 'none' : 'currentColor'}
          strokeWidth="4.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {text}
    </span>
  )
}
