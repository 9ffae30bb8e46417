/** Definitions of the fills that part two series without colour: the hatched face of the equal-group tally. */

interface Props {
  /** Unique in the page; used as url(#id). */
  id: string
  colour: string
  ground: string
}

export function FillPattern({ id, colour, ground }: Props) {
  return (
    <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="9" height="9" fill={ground} />
      <rect width="4.5" height="9" fill={colour} />
    </pattern>
  )
}
