/** A chart of the report as a chart of Word, whose figures can be edited; any other drawing as a picture. */
import { ImageRun, type ParagraphChild } from 'docx'
import { ChartRun } from 'docx/charts'
import { type BarRow, barsIn } from '../data/bars-in.ts'
import { placesIn } from '../data/places-in.ts'
import { xmlText } from '../data/xml-text.ts'
import type { Figure } from '../document/blocks.ts'
import { ACCENT, INK, SECOND } from './looks.ts'
import { mapChart } from './map-chart.ts'

/** In pixels of Word. */
const WIDTH = 620
/** Of a bar, or of two under one another, with air while they are few; beyond that they lie closer, to leave room for words on their page. */
const [ROW, LEAST_ROW] = [30, 22]
const AIRY = 420
const [REST, HIGHEST] = [40, 880]
/** How much higher two bars under one another are than one. */
const DOUBLE = 1.3

const COLORS = [ACCENT, SECOND]

export function figureRun(figure: Figure, language: string): ParagraphChild {
  const alt = xmlText(figure.alt)
  const places = placesIn(figure)
  if (places !== null) return mapChart(places, alt)
  const bars = barsIn(figure, language)
  if (bars === null) return pictureRun(figure, alt)
  const series = Math.max(...bars.map(({ values }) => values.length))
  return new ChartRun({
    type: 'bar',
    categories: bars.map(({ label }) => xmlText(label)),
    series: Array.from({ length: series }, (_, at) => ({
      name: series === 1 ? alt : `${alt} (${at + 1})`,
      values: bars.map(({ values }) => values[at] ?? null),
      ...(COLORS[at] ? { color: COLORS[at] } : {}),
    })),
    legend: false,
    gapWidth: 45,
    overlap: 0,
    categoryAxis: { reverseOrder: true, font: { size: 9, color: INK } },
    valueAxis: { visible: false, gridlines: false },
    dataLabels: { value: true, font: { size: 9, color: INK } },
    chartArea: { fill: 'none', border: 'none' },
    transformation: {
      width: WIDTH,
      height: heightOf(bars.length, series > 1 ? DOUBLE : 1),
    },
    altText: { name: alt, title: alt, description: [alt, ...bars.map(barText)].join('\n') },
  })
}

/** `factor`: how much higher each row is than one of a single bar. */
function heightOf(bars: number, factor: number): number {
  const heightFor = (row: number) => Math.round(bars * row * factor + REST)
  return Math.min(HIGHEST, Math.max(heightFor(LEAST_ROW), Math.min(AIRY, heightFor(ROW))))
}

function barText({ label, values }: BarRow): string {
  return xmlText(`${label}: ${values.join(' · ')}`)
}

/** One white pixel, for programs that cannot read drawings. */
const WHITE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='

function pictureRun({ svg, width, height }: Figure, alt: string): ParagraphChild {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(xmlText(svg)),
    fallback: { type: 'png', data: Uint8Array.from(atob(WHITE), (byte) => byte.charCodeAt(0)) },
    transformation: { width: WIDTH, height: Math.round((WIDTH * height) / Math.max(1, width)) },
    altText: { name: alt, title: alt, description: alt },
  })
}
