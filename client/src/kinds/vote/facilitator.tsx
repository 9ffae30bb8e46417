/** Vote in the console: how many have answered, and after the reveal the whole result. */
import { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { BallotPanel } from '../../result/ballot-panel.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'

export function VoteFacilitator(props: FacilitatorProps) {
  const config = VoteConfig.safeParse(props.entry.setup.config)
  const approves = config.success && config.data.method === 'approval'
  return <BallotPanel {...props} unit={approves ? 'approvals' : 'dots'} />
}
