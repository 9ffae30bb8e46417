/** What no screen shows: common orders, the fair-share set beside the most supported, the run-off for picking one. */
import type { Annex } from '@cabildo/shared/workshop/report/annex'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'
import { CommonOrders } from './common-orders.tsx'
import { FairShareSet } from './fair-share-set.tsx'
import { RunoffRounds } from './runoff-rounds.tsx'

type Props = { words: Translator; result: Result; annex: Annex }

export function ReportOnly({ words, result, annex: { order, fairShare, runoff } }: Props) {
  const nameOf = (id: string) => words.local(result.items.find((item) => item.id === id)?.text)
  return (
    <>
      {order && result.n > 0 ? <CommonOrders words={words} order={order} nameOf={nameOf} /> : null}
      {fairShare ? <FairShareSet words={words} share={fairShare} nameOf={nameOf} /> : null}
      {runoff ? <RunoffRounds words={words} runoff={runoff} nameOf={nameOf} /> : null}
    </>
  )
}
