/** The slide of comparisons: the first items two by two, and the majority check in words. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { Fit } from '../../result/fit.tsx'
import { DuelRows } from './duel-rows.tsx'
import { firstDuels } from './duels.ts'
import { MajorityNote } from './majority-note.tsx'

interface Props {
  result: Result
}

export function DuelPage({ result }: Props) {
  return (
    <>
      <Fit count={firstDuels(result).length} of={`duels ${result.round}`}>
        {(shown) => <DuelRows result={result} shown={shown} />}
      </Fit>
      <MajorityNote result={result} />
    </>
  )
}
