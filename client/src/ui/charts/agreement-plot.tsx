/**
 * The map of agreement: to the right the more of the room supports an item, upwards the nearer the groups are to each other.
 * For the eye alone: the list of its numbers, with both figures, is its table and stands beside it.
 */
import { useMemo } from 'react'
import type { AgreementLabel } from '../badge.tsx'
import { useBox } from '../use-box.ts'
import styles from './agreement-plot.module.css'
import { type CornerWords, type MapLines, type MapPoint, mapLayout } from './map-layout.ts'
import { MapSign } from './map-sign.tsx'

export type PlotPoint = MapPoint & { number: number; kind: AgreementLabel }

interface Props {
  points: readonly PlotPoint[]
  /** Where the thresholds lie, 0 to 1. */
  lines: MapLines
  axes: { support: string; agreement: string }
  corners: CornerWords
  percent: (share: number) => string
}

export function AgreementPlot({ points, lines, axes, corners, percent }: Props) {
  const { ref, box } = useBox<HTMLDivElement>()
  const { topLeft, topRight, bottomLeft, bottomRight } = corners
  const { support, agreement } = lines
  const layout = useMemo(
    () =>
      mapLayout(points, {
        box,
        lines: { support, agreement },
        words: { topLeft, topRight, bottomLeft, bottomRight },
      }),
    [points, box, support, agreement, topLeft, topRight, bottomLeft, bottomRight],
  )
  const { field, line, ticks, radius } = layout
  const lineTo = (share: number, threshold: number) => (share === threshold ? styles.limit : styles.tick)
  return (
    <div className={styles.plot} aria-hidden="true">
      <p className={styles.axis}>↑ {axes.agreement}</p>
      <div ref={ref} className={styles.box}>
        <svg viewBox={`0 0 ${box.width} ${box.height}`} className={styles.map} fontSize={box.em}>
          <rect
            x={field.left}
            y={field.top}
            width={Math.max(0, field.right - field.left)}
            height={Math.max(0, field.bottom - field.top)}
            className={styles.ground}
          />
          <rect
            x={line.x}
            y={field.top}
            width={Math.max(0, field.right - line.x)}
            height={Math.max(0, line.y - field.top)}
            className={styles.best}
          />
          <path
            d={`M${line.x} ${field.top}V${field.bottom}M${field.left} ${line.y}H${field.right}`}
            className={styles.threshold}
          />
          <path
            d={`M${field.left} ${field.top}V${field.bottom}H${field.right}`}
            className={styles.axisLine}
          />
          {ticks.y.map(({ share, at }) => (
            <text
              key={share}
              x={field.left - 6}
              y={at}
              dy=".35em"
              className={lineTo(share, agreement)}
              textAnchor="end"
            >
              {percent(share)}
            </text>
          ))}
          {ticks.x.map(({ share, at }) => (
            <text
              key={share}
              x={at}
              y={box.height - 0.25 * box.em}
              className={lineTo(share, support)}
              textAnchor="middle"
            >
              {percent(share)}
            </text>
          ))}
          {layout.corners.map(({ id, x, y, anchor, lines: said }) => (
            <text key={id} x={x} y={y} textAnchor={anchor} className={styles.corner}>
              {said.map((words, row) => (
                <tspan key={words} x={x} dy={row === 0 ? 0 : '1.14em'}>
                  {words}
                </tspan>
              ))}
            </text>
          ))}
          {layout.signs
            .filter(({ moved }) => moved)
            .map(({ id, from, at }) => (
              <g key={id} className={styles.thread}>
                <path d={`M${from.x} ${from.y}L${at.x} ${at.y}`} />
                <circle cx={from.x} cy={from.y} r={box.em * 0.16} />
              </g>
            ))}
          {layout.signs.map(({ id, at }, index) => (
            <g key={id} transform={`translate(${at.x} ${at.y})`}>
              <MapSign
                kind={points[index]?.kind ?? 'undecided'}
                number={points[index]?.number}
                radius={Math.max(0, radius)}
              />
            </g>
          ))}
        </svg>
      </div>
      <p className={styles.across}>{axes.support} →</p>
    </div>
  )
}
