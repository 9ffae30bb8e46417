/** The figure of every cell and how many people it is of; what nobody rated is said, never printed as a zero. */
import { PLANE_STEPS } from '@cabildo/shared/kinds/matrix/limits'
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import type { MatrixContext } from './matrix-context.ts'
import { RowTable } from './row-table.tsx'

type Props = { context: MatrixContext }

export function MatrixCells({ context }: Props) {
  const { words, result, detail, headings, cellOf, figure } = context
  const { t, number } = words
  const { config } = detail
  const earlier = new Map(config.mode === 'allocate' ? Object.entries(config.overlay ?? {}) : [])
  const unknown = (row: string, heading: string) => {
    const cells = detail.rows.find(({ id }) => id === row)?.cells ?? []
    return cells[headings.findIndex(({ id }) => id === heading)]?.unknown ?? 0
  }
  const cell = (row: string, heading: string) => {
    const { mean = null, support = 0, answered = 0 } = cellOf(row, heading)?.people ?? {}
    const notes = [
      mean !== null && config.mode !== 'allocate' && t('matrix.n', { n: number(answered) }),
      unknown(row, heading) > 0 && t('matrix.unknown', { count: unknown(row, heading) }),
      earlier.get(row)?.includes(heading) && `◆ ${t('matrix.mark')}`,
    ].filter((note) => typeof note === 'string')
    return (
      <>
        {mean === null
          ? t('matrix.empty')
          : config.mode === 'allocate'
            ? t('matrix.ofPeople', { share: figure(mean), people: number(support), n: number(answered) })
            : figure(mean)}
        {notes.length === 0 ? null : <div className="note">{notes.join(' · ')}</div>}
      </>
    )
  }
  const ends = {
    head: t('matrix.mean'),
    cell: (row: string) => {
      const mean = result.items.find(({ id }) => id === row)?.people.mean ?? null
      return mean === null ? '–' : number(mean)
    },
  }
  return (
    <>
      <RowTable
        context={context}
        caption={t(`matrix.figures.${config.mode}`)}
        cell={cell}
        end={config.mode === 'allocate' ? undefined : ends}
      />
      <p className="note">{scaleText(config, words)}</p>
    </>
  )
}

/** What the figures are on. */
function scaleText(config: MatrixConfig, { t, local, number }: MatrixContext['words']): string {
  if (config.mode === 'rate') {
    return t('matrix.scale', {
      levels: config.levels.map((level, index) => `${number(index)} ${local(level)}`).join(' · '),
      from: local(config.levels[config.supportFrom]),
    })
  }
  if (config.mode === 'allocate') return ''
  const axes = [config.x, config.y].map(({ name, low, high }) =>
    t('matrix.axis', { name: local(name), low: local(low), high: local(high), steps: number(PLANE_STEPS) }),
  )
  const [upperLeft, upperRight, lowerLeft, lowerRight] = (config.quadrants ?? []).map(local)
  const named = upperLeft !== undefined && upperRight && lowerLeft && lowerRight
  const quadrants = named ? [t('matrix.quadrants', { upperLeft, upperRight, lowerLeft, lowerRight })] : []
  return [...axes.map((axis) => `${axis}.`), ...quadrants].join(' ')
}
