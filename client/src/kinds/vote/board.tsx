/** Vote on the board: the items, then dots or approvals, agreement, groups. */
import { VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { BallotBoard } from '../../result/ballot-board.tsx'
import type { BoardProps } from '../kind-ui.ts'

export function VoteBoard(props: BoardProps) {
  const config = VoteConfig.safeParse(props.activity.config)
  const approves = config.success && config.data.method === 'approval'
  return <BallotBoard {...props} unit={approves ? 'approvals' : 'dots'} />
}
