/** The drawing of who works with whom. Decorative: a table says the same. */
import { STRENGTHS, type Strength } from '@cabildo/shared/kinds/map/marks'
import type { MapActor, MapLink } from '@cabildo/shared/kinds/map/view'
import { useLocalText } from '../../i18n/use-language.ts'
import { groupColour, groupShape } from '../../ui/group-shapes.ts'
import { placesOf, SIZE } from './link-layout.ts'
import styles from './link-map.module.css'
import { nameLines } from './name-lines.ts'
import { sectorMark } from './signs.ts'
import { holds } from './use-told.ts'

interface Props {
  actors: readonly MapActor[]
  links: readonly MapLink[]
}

/** Letters that fit beside the ellipse. */
const LETTERS = 23
/** So many names stand far enough apart for two lines each. */
const FEW = 10
const LINE = 42

export function LinkMap({ actors, links }: Props) {
  const inWords = useLocalText()
  const places = new Map(placesOf(actors).map((place) => [place.id, place]))
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className={styles.map}
      aria-hidden="true"
      focusable="false"
    >
      {links.map((link) => {
        const [one, other] = [places.get(link.one), places.get(link.other)]
        const strength = strongest(holds(link.told))
        if (!one || !other || strength === null) return null
        return (
          <line
            key={`${link.one} ${link.other}`}
            x1={one.x}
            y1={one.y}
            x2={other.x}
            y2={other.y}
            className={styles[strength]}
          />
        )
      })}
      {actors.map(({ id, name, sector }) => {
        const place = places.get(id)
        if (!place) return null
        const mark = sectorMark(sector)
        const lines = nameLines(inWords(name), LETTERS, actors.length > FEW ? 1 : 2)
        return (
          <g key={id} transform={`translate(${place.x} ${place.y})`}>
            <path
              d={groupShape(mark)}
              fill={groupColour(mark)}
              className={styles.node}
              transform="scale(1.5)"
            />
            <text textAnchor={place.side === 'right' ? 'start' : 'end'} className={styles.label}>
              {lines.map((line, index) => (
                <tspan
                  key={line}
                  x={place.side === 'right' ? 28 : -28}
                  y={(index - (lines.length - 1) / 2) * LINE}
                  dominantBaseline="central"
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function strongest(values: readonly Strength[]): Strength | null {
  return STRENGTHS.findLast((strength) => values.includes(strength)) ?? null
}
