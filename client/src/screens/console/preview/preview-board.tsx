/** The board in a preview. */
import '../../../styles/board.css'
import { viewFor } from '@cabildo/shared/workshop/view'
import { BoardView } from '../../board/board-view.tsx'
import type { Player } from '../../preview/player.ts'
import { usePlayer } from '../../preview/use-player.ts'

interface Props {
  player: Player
}

export function PreviewBoard({ player }: Props) {
  usePlayer(player)
  const view = viewFor.display(player.live)
  return <BoardView view={view} base={window.location.origin} away={false} clockOffset={0} />
}
