/** THE registry of pages: does not compile until a new kind has its folder. Each page is fetched when it is first shown. */
import type { KindId } from '@cabildo/shared/kinds/index'
import { lazy } from 'react'
import type { KindUi } from './kind-ui.ts'
import { phonePages } from './phone-pages.ts'

const kindUis: Record<KindId, KindUi> = {
  gather: {
    Phone: phonePages.gather,
    Board: lazy(async () => ({ default: (await import('./gather/board.tsx')).GatherBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./gather/facilitator.tsx')).GatherFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./gather/editor.tsx')).GatherEditor })),
  },
  vote: {
    Phone: phonePages.vote,
    Board: lazy(async () => ({ default: (await import('./vote/board.tsx')).VoteBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./vote/facilitator.tsx')).VoteFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./vote/editor.tsx')).VoteEditor })),
  },
  rank: {
    Phone: phonePages.rank,
    Board: lazy(async () => ({ default: (await import('./rank/board.tsx')).RankBoard })),
    Facilitator: lazy(async () => ({ default: (await import('./rank/facilitator.tsx')).RankFacilitator })),
    Editor: lazy(async () => ({ default: (await import('./rank/editor.tsx')).RankEditor })),
  },
  consent: {
    Phone: phonePages.consent,
    Board: lazy(async () => ({ default: (await import('./consent/board.tsx')).ConsentBoard })),
    Facilitator: lazy(async () => ({
      default: (await import('./consent/facilitator.tsx')).ConsentFacilitator,
    })),
    Editor: lazy(async () => ({ default: (await import('./consent/editor.tsx')).ConsentEditor })),
  },
  present: {
    Phone: phonePages.present,
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
