/** Rank on the board: the items, then Borda points, agreement, groups. */
import { BallotBoard } from '../../result/ballot-board.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { FirmNote } from './firm-note.tsx'

export function RankBoard(props: BoardProps) {
  return <BallotBoard {...props} unit="points" apart={(result) => <FirmNote result={result} />} />
}
