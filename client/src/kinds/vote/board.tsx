/** Vote on the board: the items, then what the room gave them, agreement, groups. */
import { BallotBoard } from '../../result/ballot-board.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { VoteDistribution } from './vote-distribution.tsx'
import { voteUnitOf } from './vote-unit.ts'

export function VoteBoard(props: BoardProps) {
  const unit = voteUnitOf(props.activity.config)
  return (
    <BallotBoard
      {...props}
      unit={unit}
      distribution={(result, shown) => <VoteDistribution result={result} unit={unit} shown={shown} />}
    />
  )
}
