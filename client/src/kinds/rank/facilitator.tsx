/** Rank in the console: how many have answered, and after the reveal the whole result with every comparison. */
import { BallotPanel } from '../../result/ballot-panel.tsx'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { DuelRows } from './duel-rows.tsx'
import { DuelTable } from './duel-table.tsx'
import { FirmNote } from './firm-note.tsx'
import { MajorityNote } from './majority-note.tsx'

export function RankFacilitator(props: FacilitatorProps) {
  return (
    <BallotPanel
      {...props}
      unit="points"
      more={(result) => (
        <>
          <DelphiLines result={result} />
          <MajorityNote result={result} />
          <FirmNote result={result} />
          <DuelRows result={result} />
          <DuelTable result={result} />
        </>
      )}
    />
  )
}
