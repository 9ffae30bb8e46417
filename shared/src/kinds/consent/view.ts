/** What is shown of a consent round: every level, blocks apart, how close the answers are, and the reservations. */
import { agreementA, consensusCns, median } from '../../methods/ordinal.ts'
import { itemAt } from '../item-positions.ts'
import type { MethodNote, RoundContext } from '../kind.ts'
import { adoption } from './adoption.ts'
import { ABSTAIN, BLOCK, DISCUSS, type Level, SUPPORT_LEVELS, SUPPORT_LINE } from './scale.ts'
import type { Adoption, ConsentConfig, ConsentDetail } from './schema.ts'
import { type ConsentTally, peopleAt } from './tally.ts'

export function consentDetail(
  { config, items }: RoundContext<ConsentConfig>,
  tally: ConsentTally,
): ConsentDetail {
  return {
    rule: { percent: percentOf(config), adoptAt: config.adoptAt },
    ballots: tally.ballots,
    abstained: tally.abstained,
    items: tally.counts.map((counts, position) => detailOf(itemAt(items, position), counts, config.adoptAt)),
    reservations: [...tally.reservations],
  }
}

function detailOf(id: string, counts: readonly number[], adoptAt: number): ConsentDetail['items'][number] {
  const line = SUPPORT_LINE.map((level) => peopleAt(counts, [level]))
  const support = peopleAt(counts, SUPPORT_LEVELS)
  const answered = peopleAt(counts, SUPPORT_LINE)
  const blocks = peopleAt(counts, [BLOCK])
  const middle = median(line)
  return {
    id,
    counts: [...counts],
    support,
    answered,
    abstained: peopleAt(counts, [ABSTAIN]),
    discuss: peopleAt(counts, [DISCUSS]),
    blocks,
    median: middle === null ? null : [levelAt(middle[0]), levelAt(middle[1])],
    cns: consensusCns(line),
    agreementA: agreementA(line),
    why: answered === 0 ? 'no-answers' : null,
    overall: adoption(adoptAt, blocks, [{ support, answered }]),
  }
}

/** The rule read for one proposal over the groups that are shown. */
export function consentVerdict(
  { config }: RoundContext<ConsentConfig>,
  tally: ConsentTally,
  item: number,
  groups: readonly { support: number; answered: number }[],
): Adoption {
  return adoption(config.adoptAt, peopleAt(tally.counts[item] ?? [], [BLOCK]), groups)
}

function levelAt(place: number): Level {
  const level = SUPPORT_LINE[place]
  if (level === undefined) throw new RangeError(`no place ${place} on the support line`)
  return level
}

function percentOf({ adoptAt }: ConsentConfig): number {
  return Math.round(adoptAt * 1000) / 10
}

export function consentMethods(config: ConsentConfig): MethodNote[] {
  return [{ key: 'consent-kaner' }, { key: 'consent-rule', params: { percent: percentOf(config) } }]
}
