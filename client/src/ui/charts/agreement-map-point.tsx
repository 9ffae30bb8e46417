/** One numbered sign in the agreement map; a thread leads back to its true place when it had to move aside. */
import styles from './agreement-map.module.css'

interface Place {
  x: number
  y: number
}

interface Props {
  kind: 'consensual' | 'controversial' | 'one-group' | 'undecided'
  number: string
  from: Place
  at: Place
  radius: number
}

const looks = {
  consensual: styles.consensual,
  controversial: styles.controversial,
  'one-group': styles.oneGroup,
  undecided: styles.undecided,
}

/** Disc: together. Diamond: apart. Square: one group's. Dashed disc: open. The same signs as the labels. */
function outline(kind: Props['kind'], r: number): string {
  if (kind === 'controversial') return `M0${-r * 1.25} ${r * 1.25} 0 0 ${r * 1.25} ${-r * 1.25} 0Z`
  if (kind === 'one-group') return `M${-r * 0.92} ${-r * 0.92}h${r * 1.84}v${r * 1.84}h${-r * 1.84}Z`
  return `M0 ${-r}a${r} ${r} 0 1 0 0 ${2 * r}a${r} ${r} 0 1 0 0 ${-2 * r}Z`
}

export function MapPoint({ kind, number, from, at, radius }: Props) {
  const moved = Math.hypot(at.x - from.x, at.y - from.y) > 3
  return (
    <g className={looks[kind]}>
      {moved && (
        <>
          <line x1={from.x} y1={from.y} x2={at.x} y2={at.y} className={styles.thread} />
          <circle cx={from.x} cy={from.y} r="4" className={styles.foot} />
        </>
      )}
      <g transform={`translate(${at.x} ${at.y})`}>
        <path d={outline(kind, radius)} className={styles.point} />
        <text dy=".36em" className={styles.pointText}>
          {number}
        </text>
      </g>
    </g>
  )
}
