/** Where the room stands on each row with a line of support, its mean in words beside it. */
import { LabelList } from '../../result/label-list.tsx'
import type { Shown } from '../../result/shown.ts'
import type { BoardProps } from '../kind-ui.ts'
import type { Assessed } from './use-assessed.ts'
import { useMeanFact } from './use-mean-fact.ts'

interface Props {
  assessed: Assessed
  room: BoardProps['room']
  shown?: Shown | undefined
  onWall?: boolean | undefined
}

export function RowLabels({ assessed: { config, rated }, room, shown, onWall }: Props) {
  const fact = useMeanFact(config)
  return <LabelList result={rated} room={room} shown={shown} extra={fact} onWall={onWall} />
}
