/** Labels read off their wording, the least convinced group, and verdicts. */
import type { Figure } from './counted-round.ts'
import type { Expected } from './expected.ts'
import { tellsTooMuch } from './verdict-tells.ts'

type Named = Figure & { id: string }
type Thresholds = { support: number; gap: number }

const share = ({ support, n }: Figure) => support / n
/** How far one is ahead of the other, as one quotient of whole numbers. */
const ahead = (one: Figure, other: Figure) =>
  (one.support * other.n - other.support * one.n) / (one.n * other.n)

export function labelOf(room: Figure, parts: readonly Named[], thresholds: Thresholds, k: number): Expected {
  const fewest = Math.max(1, k)
  const looked = parts.filter(({ n }) => n >= fewest)
  const shares = looked.map(share)
  const why = {
    overall: room.n === 0 ? null : share(room),
    lowest: looked.length === 0 ? null : Math.min(...shares),
    highest: looked.length === 0 ? null : Math.max(...shares),
  }
  const reaches = (figure: Figure) => share(figure) >= thresholds.support
  const inside = looked.filter(reaches)
  const outside = looked.filter((part) => !reaches(part))
  if (room.n < fewest) return { label: 'undecided', why }
  if (reaches(room) && outside.length === 0) return { label: 'consensual', why }
  const [only] = inside
  if (only && inside.length === 1 && looked.length >= 3) {
    if (outside.every((other) => ahead(only, other) >= thresholds.gap))
      return { label: 'one-group', why: { ...why, group: only.id } }
  }
  const apart = inside.some((one) => outside.some((other) => ahead(one, other) >= thresholds.gap))
  return { label: apart ? 'controversial' : 'undecided', why }
}

/** Two answers are imagined in every group, one for and one against; groups of three answers and more are looked at. */
export function lowestOf(parts: readonly Named[]): Expected {
  const drawn = parts
    .filter(({ n }) => n >= 3)
    .map(({ id, n, support }) => ({ id, share: (support + 1) / (n + 2) }))
  if (drawn.length === 0) return null
  const least = Math.min(...drawn.map((each) => each.share))
  return { share: least, groups: drawn.filter((each) => each.share === least).map(({ id }) => id) }
}

/** Every part that answered has to reach the share and nobody may veto; read of the room where the parts would tell too much. */
export function verdictOf(
  room: Figure,
  parts: readonly Figure[],
  { asked, blocks, secret }: { asked: number; blocks: number; secret: boolean },
): Expected {
  const isRoom = parts.length === 0 || (secret && tellsTooMuch(parts, asked, room.support))
  const shares = (isRoom ? [room] : parts).filter(({ n }) => n > 0).map(share)
  const lowest = shares.length === 0 ? null : Math.min(...shares)
  const why =
    lowest === null
      ? 'no-answers'
      : blocks > 0
        ? 'blocked'
        : lowest < asked
          ? 'too-little-support'
          : 'adopted'
  return {
    adopted: why === 'adopted',
    lowest,
    missing: lowest === null ? asked : Math.max(0, asked - lowest),
    blocks,
    why,
    by: isRoom ? 'room' : 'groups',
  }
}
