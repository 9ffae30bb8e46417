/** The map of agreement as a chart of Word: a point for each place, named by the numbers of the items there. */
import type { ParagraphChild } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Place, Places } from '../data/places-in.ts'
import { xmlText } from '../data/xml-text.ts'
import { labelSides } from './label-sides.ts'
import { ACCENT, INK, SECOND, SOFT } from './looks.ts'

/** In pixels of Word. */
const SIZE = { width: 620, height: 400 }
const SHARES = { minimum: 0, maximum: 1, numberFormat: '0%', font: { size: 9, color: INK } } as const
const LABELS = { seriesName: true, font: { size: 9, color: INK } } as const
const THIN = { color: ACCENT, width: 1 } as const

export function mapChart({ places, lines, axes }: Places, alt: string): ParagraphChild {
  const { support, agreement } = lines
  const points = together(places).map(([first, ...others]) => ({
    name: [first, ...others].map(({ number }) => number).join(', '),
    x: first.support,
    y: first.agreement,
  }))
  const sides = labelSides(points, { x: support, y: agreement })
  return new ChartRun({
    type: 'scatter',
    lines: 'straight',
    legend: false,
    series: [
      ...points.map(({ name, x, y }, at) => ({
        name,
        points: twice({ x, y }),
        pointLabels: [undefined, false] as const,
        dataLabels: { ...LABELS, position: sides[at] ?? 'right' },
        color: SECOND,
      })),
      threshold(axes.support, { x: support, y: 0 }, { x: support, y: 1 }),
      threshold(axes.agreement, { x: 0, y: agreement }, { x: 1, y: agreement }),
    ],
    markers: { shape: 'circle', size: 7 },
    dataLabels: LABELS,
    xAxis: { ...SHARES, title: xmlText(axes.support), gridlines: false },
    yAxis: { ...SHARES, title: xmlText(axes.agreement), gridlines: false },
    chartArea: { fill: 'none', border: 'none' },
    transformation: SIZE,
    altText: { name: alt, title: alt, description: alt },
  })
}

type Point = { x: number; y: number }

function threshold(name: string, from: Point, to: Point) {
  return {
    name: xmlText(name),
    points: [from, to],
    color: SOFT,
    markers: false,
    line: THIN,
    dataLabels: false,
  } as const
}

/** LibreOffice draws no series of a single point. */
function twice(point: Point): Point[] {
  return [point, point]
}

/** Points at the same place are one, so that no number covers another. */
function together(places: readonly Place[]): [Place, ...Place[]][] {
  const found = new Map<string, [Place, ...Place[]]>()
  for (const place of places) {
    const at = `${place.support} ${place.agreement}`
    const there = found.get(at)
    if (there) there.push(place)
    else found.set(at, [place])
  }
  return [...found.values()]
}
