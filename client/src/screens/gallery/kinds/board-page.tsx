/** Gallery: the board as it hangs on the wall. */
import '../../../styles/board.css'
import { viewFor } from '@cabildo/shared/workshop/view'
import { BoardView } from '../../board/board-view.tsx'
import { usePlayer } from '../../preview/use-player.ts'
import type { Played } from './play.ts'

export function BoardPage({ player }: Played) {
  usePlayer(player)
  const view = viewFor.display(player.live)
  return <BoardView view={view} base="http://192.168.1.20:3000" away={false} clockOffset={0} />
}
