import type { AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import type { Delphi } from '@cabildo/shared/workshop/result/result-types'
import { describe, expect, it } from 'vitest'
import { assessResult } from '../../testing/assess-result.ts'
import { againPages } from './again-pages.tsx'
import type { Assessed } from './use-assessed.ts'

const detail: AssessDetail = { ballots: 0, abstained: 0, rows: [], reasons: [] }
const delphi: Delphi = { planned: 2, items: [], ranking: null, people: null, groups: [], stop: null }

function pages(asked: number) {
  const result = assessResult([], detail, { round: 5, asked, delphi })
  const config = { ...STARTER, reasons: 'none' as const }
  const assessed: Assessed = {
    config,
    result,
    detail,
    rated: result,
    rows: [],
    unrated: [],
    headingOf: (id) => id,
  }
  return againPages({ assessed, room: [], say: (key) => key }).map(({ id }) => id)
}

describe('[D8] the slides of what moved', () => {
  it('come with the second time people are asked, whatever number the round has', () => {
    expect(pages(1)).toEqual([])
    expect(pages(2)).toEqual(['moved', 'delphi'])
  })
})
