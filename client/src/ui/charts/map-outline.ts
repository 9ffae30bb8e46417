/** One outline for each label of the map of agreement, about the origin and wholly inside the radius: told apart in grey too. */
import type { AgreementLabel } from '../badge.tsx'

/** Disc: together. Diamond: apart. Square: one group's. Eight corners, dashed: open. */
export function mapOutline(kind: AgreementLabel, radius: number): string {
  if (kind === 'controversial') return polygon(4, radius, 0)
  if (kind === 'one-group') return polygon(4, radius, 0.5)
  if (kind === 'undecided') return polygon(8, radius, 0.5)
  const r = radius * 0.94
  return `M0 ${-r}a${r} ${r} 0 1 0 0 ${2 * r}a${r} ${r} 0 1 0 0 ${-2 * r}Z`
}

/** `turn`: of the angle between two corners; at 0 a corner points up. */
function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + turn) * 2 * Math.PI) / corners
    return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}
