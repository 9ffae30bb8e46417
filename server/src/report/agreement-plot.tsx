/** The map of agreement in print: to the right the more of the room supports an item, upwards the nearer the groups are (C17). */

import { mapAxis, mapTicks } from '@cabildo/shared/map-axis'
import type { ConsensusLabel } from '@cabildo/shared/methods/consensus-label'
import { type Placed, setApart } from '@cabildo/shared/set-apart'
import type { MapPlace } from '@cabildo/shared/workshop/result/map-places'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

type PlotPoint = MapPlace & { number: number; support: number; agreement: number }

type Props = {
  /** What it shows, for who cannot see it. */
  alt: string
  points: readonly PlotPoint[]
  thresholds: Result['thresholds']
  words: Translator
}

const [WIDTH, HEIGHT, LARGEST] = [820, 470, 40]
const FIELD = { left: 74, right: 812, top: 26, bottom: 430 }
/** Below the names of the corners, and above them. */
const BAND = 26
/** Squares whose middles are so far apart lie on each other nowhere. */
const SIDE = 0.7
const LOOKS: Record<ConsensusLabel, { fill: string; stroke: string; dashes?: string }> = {
  consensual: { fill: '#c9d3c4', stroke: '#5b6f57' },
  controversial: { fill: '#ecd5c6', stroke: '#8a4b2a' },
  'one-group': { fill: '#ffffff', stroke: '#8a4b2a', dashes: '3 2' },
  undecided: { fill: '#ffffff', stroke: '#6b625a' },
}

export function AgreementPlot({ alt, points, thresholds, words }: Props) {
  const { t, percent } = words
  const limits = { x: thresholds.support, y: 1 - thresholds.gap }
  const half = LARGEST / 2
  const frame = {
    left: FIELD.left + half,
    right: FIELD.right - half,
    top: FIELD.top + BAND + half,
    bottom: FIELD.bottom - BAND - half,
  }
  const x = mapAxis(limits.x, frame.left, frame.right)
  const y = mapAxis(limits.y, frame.bottom, frame.top)
  const line = { x: x(limits.x), y: y(limits.y) }
  const places = points.map(({ support, agreement, reaches, alike }): Placed => {
    const at = { x: x(support), y: y(agreement) }
    const across = reaches ? { left: Math.min(line.x, at.x) } : { right: Math.max(line.x, at.x) }
    const up = alike ? { bottom: Math.max(line.y, at.y) } : { top: Math.min(line.y, at.y) }
    return { at, home: { ...frame, ...across, ...up } }
  })
  const { spots, diameter } = setApart(places, { most: LARGEST, frame })
  const corner = (name: string) => t(`result:map.corner.${name}`)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={alt}
      data-support-line={limits.x}
      data-agreement-line={limits.y}
      data-support-axis={t('result:map.axis.support')}
      data-agreement-axis={t('result:map.axis.agreement')}
    >
      <title>{alt}</title>
      <text x={FIELD.left} y="16" fontSize="13">
        ↑ {t('result:map.axis.agreement')}
      </text>
      <rect
        x={FIELD.left}
        y={FIELD.top}
        width={FIELD.right - FIELD.left}
        height={FIELD.bottom - FIELD.top}
        fill="#f4ede3"
      />
      <rect
        x={line.x}
        y={FIELD.top}
        width={FIELD.right - line.x}
        height={line.y - FIELD.top}
        fill="#e4e9e1"
      />
      <line x1={line.x} y1={FIELD.top} x2={line.x} y2={FIELD.bottom} stroke="#8a4b2a" />
      <line x1={FIELD.left} y1={line.y} x2={FIELD.right} y2={line.y} stroke="#8a4b2a" />
      {mapTicks(limits.y, y, 18).map(({ share, at }) => (
        <text key={`y ${share}`} x={FIELD.left - 6} y={at + 4} fontSize="12" textAnchor="end">
          {percent(share)}
        </text>
      ))}
      {mapTicks(limits.x, x, 46).map(({ share, at }) => (
        <text key={`x ${share}`} x={at} y={FIELD.bottom + 16} fontSize="12" textAnchor="middle">
          {percent(share)}
        </text>
      ))}
      <text x={FIELD.right} y={HEIGHT - 6} fontSize="13" textAnchor="end">
        {t('result:map.axis.support')} →
      </text>
      <text x={FIELD.left + 8} y={FIELD.top + 18} fontSize="13">
        {corner('topLeft')}
      </text>
      <text x={FIELD.right - 8} y={FIELD.top + 18} fontSize="13" textAnchor="end">
        {corner('topRight')}
      </text>
      <text x={FIELD.left + 8} y={FIELD.bottom - 9} fontSize="13">
        {corner('bottomLeft')}
      </text>
      <text x={FIELD.right - 8} y={FIELD.bottom - 9} fontSize="13" textAnchor="end">
        {corner('bottomRight')}
      </text>
      {places.map(({ at }, index) => {
        const spot = spots[index] ?? at
        const isMoved = Math.hypot(spot.x - at.x, spot.y - at.y) > diameter * 0.1
        return isMoved ? (
          <line key={points[index]?.item.id} x1={at.x} y1={at.y} x2={spot.x} y2={spot.y} stroke="#6b625a" />
        ) : null
      })}
      {points.map(({ item, number, support, agreement }, index) => (
        <Sign
          key={item.id}
          at={spots[index] ?? { x: 0, y: 0 }}
          side={diameter * SIDE}
          label={item.label ?? 'undecided'}
          text={words.number(number)}
          place={{ support, agreement }}
        />
      ))}
    </svg>
  )
}

type SignProps = {
  at: { x: number; y: number }
  side: number
  label: ConsensusLabel
  text: string
  place: { support: number; agreement: number }
}

function Sign({ at, side, label, text, place }: SignProps) {
  const { fill, stroke, dashes } = LOOKS[label]
  const size = Math.min(15, side * 0.55)
  return (
    <>
      <rect
        x={at.x - side / 2}
        y={at.y - side / 2}
        width={side}
        height={side}
        fill={fill}
        stroke={stroke}
        strokeDasharray={dashes}
        data-number={text}
        data-support={place.support}
        data-agreement={place.agreement}
      />
      <text x={at.x} y={at.y + size * 0.36} fontSize={size} textAnchor="middle">
        {text}
      </text>
    </>
  )
}
