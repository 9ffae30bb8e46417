/** A QR code as one SVG path, always dark on white with its quiet zone, in either theme. */
import { encode } from 'uqr'
import styles from './qr-code.module.css'

const QUIET = 4

interface Props {
  value: string
  /** Spoken name, e.g. "QR code to join". */
  label: string
  /** CSS length of the side; default fills its box. */
  size?: string | undefined
}

export function QrCode({ value, label, size = '100%' }: Props) {
  const { data, size: modules } = encode(value, { border: QUIET, ecc: 'M' })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${modules} ${modules}`}
      style={{ width: size }}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={modules} height={modules} fill="#ffffff" />
      <path d={path} fill="#14100c" />
    </svg>
  )
}
