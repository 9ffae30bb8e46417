/** Rank in the console: how many have answered, and after the reveal the whole result with every comparison. */
import { BallotPanel } from '../../result/ballot-panel.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { DuelTable } from './duel-table.tsx'
import { FirmNote } from './firm-note.tsx'

export function RankFacilitator(props: FacilitatorProps) {
  return (
    <BallotPanel
      {...props}
      unit="points"
      more={(result) => (
        <>
          <FirmNote result={result} />
          <DuelTable result={result} />
        </>
      )}
    />
  )
}
