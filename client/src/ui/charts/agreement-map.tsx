/** The map of agreement: how much support an item has (right) against how alike the groups see it (up). Numbers lead to a list. */
import { scaleLinear } from 'd3-scale'
import styles from './agreement-map.module.css'
import { MapPoint } from './agreement-map-point.tsx'
import { ChartFrame, type ChartTexts } from './chart-frame.tsx'
import { spread } from './spread.ts'

export interface MapItem {
  id: string
  /** Short sign in the map and the list, e.g. "1". */
  number: string
  label: string
  /** Both from 0 to 1; null when undefined: the item is listed, not drawn. */
  support: number | null
  agreement: number | null
  supportText: string
  agreementText: string
  kind: 'consensual' | 'controversial' | 'one-group' | 'undecided'
}

interface Props extends ChartTexts {
  items: readonly MapItem[]
  names: { item: string; support: string; agreement: string }
  /** Words in the four corners of the map. */
  quadrants: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string }
  /** Where the quadrants meet, 0 to 1 each; default the middle. */
  lines?: { support: number; agreement: number } | undefined
}

const WIDTH = 480
const HEIGHT = 400
const RADIUS = 19
const EDGE = RADIUS + 6

export function AgreementMap({
  items,
  names,
  quadrants,
  lines = { support: 0.5, agreement: 0.5 },
  ...texts
}: Props) {
  const x = scaleLinear([0, 1], [EDGE, WIDTH - EDGE])
  const y = scaleLinear([0, 1], [HEIGHT - EDGE, EDGE])
  const drawn = items.flatMap((item) =>
    item.support === null || item.agreement === null
      ? []
      : [{ item, id: item.id, x: x(item.support), y: y(item.agreement) }],
  )
  const placed = spread(drawn, RADIUS * 2 + 3, {
    left: EDGE,
    right: WIDTH - EDGE,
    top: EDGE,
    bottom: HEIGHT - EDGE,
  })
  const table = {
    columns: [names.item, names.support, names.agreement],
    rows: items.map(({ id, number, label, supportText, agreementText }) => ({
      id,
      head: `${number} ${label}`,
      cells: [supportText, agreementText],
    })),
  }
  return (
    <ChartFrame {...texts} table={table}>
      <div className={styles.layout}>
        <div className={styles.plot}>
          <p className={styles.axisY}>↑ {names.agreement}</p>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.map} aria-hidden="true">
            <rect width={WIDTH} height={HEIGHT} className={styles.ground} />
            <rect
              x={x(lines.support)}
              width={WIDTH - x(lines.support)}
              height={y(lines.agreement)}
              className={styles.best}
            />
            <line x1={x(lines.support)} x2={x(lines.support)} y1="0" y2={HEIGHT} className={styles.rule} />
            <line x1="0" x2={WIDTH} y1={y(lines.agreement)} y2={y(lines.agreement)} className={styles.rule} />
            <text x="10" y="26" className={styles.corner}>
              {quadrants.topLeft}
            </text>
            <text x={WIDTH - 10} y="26" className={styles.cornerEnd}>
              {quadrants.topRight}
            </text>
            <text x="10" y={HEIGHT - 12} className={styles.corner}>
              {quadrants.bottomLeft}
            </text>
            <text x={WIDTH - 10} y={HEIGHT - 12} className={styles.cornerEnd}>
              {quadrants.bottomRight}
            </text>
            {drawn.map(({ item, ...origin }, index) => (
              <MapPoint
                key={item.id}
                kind={item.kind}
                number={item.number}
                from={origin}
                at={placed[index] ?? origin}
                radius={RADIUS}
              />
            ))}
          </svg>
          <p className={styles.axisX}>{names.support} →</p>
        </div>
        <ol className={styles.list}>
          {items.map((item) => (
            <li key={item.id} className={styles.entry}>
              <span className={styles.number}>{item.number}</span>
              <span>{item.label}</span>
            </li>
          ))}
        </ol>
      </div>
    </ChartFrame>
  )
}
