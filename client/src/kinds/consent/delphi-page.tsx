/** What moved between the rounds, as one slide of the board. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import { Fit } from '../../result/fit.tsx'

interface Props {
  result: Result
}

export function DelphiPage({ result }: Props) {
  return (
    <Fit count={result.delphi?.items.length ?? 0} of={`delphi ${result.round}`}>
      {(shown) => <DelphiLines result={result} shown={shown} onWall />}
    </Fit>
  )
}
