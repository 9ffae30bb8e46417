/** Horizontal bars for the printed report: the one-person tally, and the equal-group tally under it where there is one. */
import type { Translator } from './translator.ts'

export type Bar = { label: string; people: number; groups: number | null }

/** Of one bar, and of two under one another. */
const [SINGLE, DOUBLE] = [30, 36]
const LABEL_CHARACTERS = 46

export function BarChart({ title, bars, words }: { title: string; bars: readonly Bar[]; words: Translator }) {
  const most = Math.max(...bars.flatMap(({ people, groups }) => [people, groups ?? 0]), 0.0001)
  // Signed means may lie below zero: the figure says so, a bar cannot.
  const width = (value: number) => (Math.max(0, value) / most) * 380
  const height = bars.some(({ groups }) => groups !== null) ? DOUBLE : SINGLE
  return (
    <svg viewBox={`0 0 820 ${bars.length * height + 8}`} role="img" aria-label={title}>
      <title>{title}</title>
      {bars.map(({ label, people, groups }, row) => (
        <g key={label} transform={`translate(0 ${row * height + 4})`}>
          <text x="340" y="17" textAnchor="end" fontSize="14">
            {shorten(label)}
          </text>
          <rect x="350" y="3" width={width(people)} height={groups === null ? 22 : 15} fill="#8a4b2a" />
          <text x={358 + width(people)} y="16" fontSize="13">
            {words.number(people)}
          </text>
          {groups === null ? null : (
            <>
              <rect
                x="350"
                y="20"
                width={width(groups)}
                height="10"
                fill="#c9d3c4"
                stroke="#5b6f57"
                strokeDasharray="3 2"
              />
              <text x={358 + width(groups)} y="30" fontSize="11">
                {words.number(groups)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

/** The table beside the chart has the whole text. */
function shorten(label: string): string {
  const symbols = [...label]
  return symbols.length <= LABEL_CHARACTERS ? label : `${symbols.slice(0, LABEL_CHARACTERS - 1).join('')}…`
}
