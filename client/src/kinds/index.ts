/** THE registry of pages: does not compile until a new kind has its folder. Each page is fetched when it is first shown. */
import type { KindId } from '@cabildo/shared/kinds/index'
import { lazy } from 'react'
import type { KindUi } from './kind-ui.ts'
import { phonePages } from './phone-pages.ts'

const kindUis: Record<KindId, KindUi> = {
  gather: {
    Phone: phonePages.gather.Page,
    Board: lazy(async () => ({ default: (await import('./gather/board.tsx')).GatherBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./gather/facilitator.tsx')).GatherFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./gather/editor.tsx')).GatherEditor })),
  },
  vote: {
    Phone: phonePages.vote.Page,
    Board: lazy(async () => ({ default: (await import('./vote/board.tsx')).VoteBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./vote/facilitator.tsx')).VoteFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./vote/editor.tsx')).VoteEditor })),
  },
  rank: {
    Phone: phonePages.rank.Page,
    Board: lazy(async () => ({ default: (await import('./rank/board.tsx')).RankBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./rank/facilitator.tsx')).RankFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./rank/editor.tsx')).RankEditor })),
  },
  assess: {
    Phone: phonePages.assess.Page,
    Board: lazy(async () => ({ default: (await import('./assess/board.tsx')).AssessBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./assess/facilitator.tsx')).AssessFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./assess/editor.tsx')).AssessEditor })),
  },
  consent: {
    Phone: phonePages.consent.Page,
    Board: lazy(async () => ({ default: (await import('./consent/board.tsx')).ConsentBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./consent/facilitator.tsx')).ConsentFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./consent/editor.tsx')).ConsentEditor })),
  },
  discuss: {
    Phone: phonePages.discuss.Page,
    Board: lazy(async () => ({ default: (await import('./discuss/board.tsx')).DiscussBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./discuss/facilitator.tsx')).DiscussFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./discuss/editor.tsx')).DiscussEditor })),
  },
  map: {
    Phone: phonePages.map.Page,
    Board: lazy(async () => ({ default: (await import('./map/board.tsx')).MapBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./map/facilitator.tsx')).MapFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./map/editor.tsx')).MapEditor })),
  },
  plan: {
    Phone: phonePages.plan.Page,
    Board: lazy(async () => ({ default: (await import('./plan/board.tsx')).PlanBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./plan/facilitator.tsx')).PlanFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./plan/editor.tsx')).PlanEditor })),
  },
  matrix: {
    Phone: phonePages.matrix.Page,
    Board: lazy(async () => ({ default: (await import('./matrix/board.tsx')).MatrixBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./matrix/facilitator.tsx')).MatrixFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./matrix/editor.tsx')).MatrixEditor })),
  },
  present: {
    Phone: phonePages.present.Page,
    Board: lazy(async () => ({ default: (await import('./present/board.tsx')).PresentBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./present/facilitator.tsx')).PresentFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./present/editor.tsx')).PresentEditor })),
  },
}

/** The pages of a kind; undefined for a kind that this client is too old to know. */
export function kindUiOf(kind: string): KindUi | undefined {
  return new Map<string, KindUi>(Object.entries(kindUis)).get(kind)
}
