/** A matrix in the console: what will be asked and how long it is, how many have answered, and the whole released result. */
import { AnsweredMeter } from '../../result/answered-meter.tsx'
import panel from '../../result/ballot-panel.module.css'
import { EarlierRounds } from '../../result/earlier-rounds.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { MatrixPreview } from './matrix-preview.tsx'
import { matrixOf } from './read-matrix.ts'
import { WholeMatrix } from './whole-matrix.tsx'

export function MatrixFacilitator({ entry, activity, room, people }: FacilitatorProps) {
  const result = activity?.result ?? null
  const matrix = result && matrixOf(result)
  const asked = activity?.items ?? []
  return (
    <div className={panel.panel}>
      {entry.phase !== 'planned' && (
        <AnsweredMeter
          activity={{ answered: entry.answered, secrecy: entry.setup.secrecy, phase: entry.phase }}
          people={people}
        />
      )}
      <EarlierRounds rounds={entry.rounds} />
      {result === null || matrix === null ? (
        <MatrixPreview
          config={entry.setup.config}
          items={asked.length > 0 ? asked : entry.setup.items}
          more={asked.length === 0 && entry.setup.source !== null}
        />
      ) : (
        <WholeMatrix matrix={matrix} result={result} room={room} step={activity?.revealStep ?? 0} />
      )}
    </div>
  )
}
