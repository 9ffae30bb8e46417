/** Vote in the console: how many have answered, and after the reveal the whole result. */
import { BallotPanel } from '../../result/ballot-panel.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { VoteDistribution } from './vote-distribution.tsx'
import { voteUnitOf } from './vote-unit.ts'

export function VoteFacilitator(props: FacilitatorProps) {
  const unit = voteUnitOf(props.entry.setup.config)
  return (
    <BallotPanel
      {...props}
      unit={unit}
      distribution={(result, shown) => (
        <VoteDistribution result={result} unit={unit} shown={shown} withTable />
      )}
    />
  )
}
