/** Consent in the console: how many have answered, and after the reveal levels, blocks, adoption, reservations, groups. */
import { BallotPanel } from '../../result/ballot-panel.tsx'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { Blocks } from './blocks.tsx'
import { LevelStrips } from './level-strips.tsx'
import { Reservations } from './reservations.tsx'
import { useVerdictText } from './use-verdict-text.ts'

export function ConsentFacilitator(props: FacilitatorProps) {
  const verdict = useVerdictText()
  return (
    <BallotPanel
      {...props}
      unit="support"
      distribution={(result, shown) => (
        <>
          <LevelStrips result={result} shown={shown} withTable />
          <Blocks result={result} />
        </>
      )}
      extra={verdict}
      more={(result) => (
        <>
          <DelphiLines result={result} />
          <Reservations result={result} />
        </>
      )}
    />
  )
}
