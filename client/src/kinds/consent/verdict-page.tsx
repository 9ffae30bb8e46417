/** What is adopted and what is not, as one slide of the board. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { Fit } from '../../result/fit.tsx'
import { LabelList } from '../../result/label-list.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { useVerdictText } from './use-verdict-text.ts'

interface Props {
  result: Result
  room: BoardProps['room']
}

export function VerdictPage({ result, room }: Props) {
  const verdict = useVerdictText()
  return (
    <Fit count={result.items.length} of={`verdicts ${result.round}`}>
      {(shown) => <LabelList result={result} room={room} shown={shown} extra={verdict} onWall />}
    </Fit>
  )
}
