/** The sign of an item in the map of agreement: its number in the outline of its label. */
import type { AgreementLabel } from '../badge.tsx'
import { mapOutline } from './map-outline.ts'
import styles from './map-sign.module.css'

interface Props {
  kind: AgreementLabel
  /** Without one, as in a legend, the outline alone. */
  number?: number | undefined
  radius: number
}

const looks: Record<AgreementLabel, string | undefined> = {
  consensual: styles.consensual,
  controversial: styles.controversial,
  'one-group': styles.oneGroup,
  undecided: styles.undecided,
}

/** Inside an SVG, about the origin. */
export function MapSign({ kind, number, radius }: Props) {
  return (
    <g className={looks[kind]}>
      <path d={mapOutline(kind, radius)} className={styles.outline} strokeWidth={radius * 0.11} />
      {number !== undefined && (
        <text dy=".35em" className={styles.number} fontSize={radius}>
          {number}
        </text>
      )}
    </g>
  )
}

/** The same in a line of text, as wide as a number needs. */
export function MapMark({ kind, number }: Omit<Props, 'radius'>) {
  return (
    <svg
      viewBox="-13 -13 26 26"
      className={number === undefined ? styles.key : styles.mark}
      aria-hidden="true"
      focusable="false"
    >
      <MapSign kind={kind} number={number} radius={12} />
    </svg>
  )
}
