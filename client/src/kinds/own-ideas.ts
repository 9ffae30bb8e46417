/** What somebody wrote in a step of whatever kind, as they have said it and as the server tells: fetched with the page of their ideas. */
import type { KindId } from '@cabildo/shared/kinds/index'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { LocalText } from '@cabildo/shared/text'
import type { Written } from '@cabildo/shared/workshop/path'
import { ownPosts } from './discuss/own-posts.ts'
import { ownCards } from './gather/own-cards.ts'
import type { Said } from './kind-ui.ts'
import { ownActors } from './map/own-map.ts'

/** `id` is null until it is recorded. */
export type OwnIdea = {
  ref: string
  id: string | null
  text: LocalText
  said: Pick<Said, 'state' | 'refusal'>
  state: Written['state']
}

type Own = Omit<OwnIdea, 'state'> & { state: Written['state'] | 'withdrawn' }

/** `onward`: ideas only where something goes on from them. */
type Finder = { onward: boolean; find: (said: readonly Said[], contributions: Detail | null) => Own[] }

const finders: Partial<Record<KindId, Finder>> = {
  gather: { onward: false, find: ownCards },
  discuss: { onward: true, find: ownPosts },
  map: {
    onward: true,
    find: (said, contributions) =>
      ownActors(said, contributions).map(({ name, ...actor }) => ({ ...actor, text: name })),
  },
}

/** Oldest first. `goesOn`: whether a later step takes from this one. */
export function ownIdeas(
  kind: string,
  said: readonly Said[],
  contributions: Detail | null,
  goesOn: boolean,
): OwnIdea[] {
  const finder = new Map<string, Finder>(Object.entries(finders)).get(kind)
  if (finder === undefined || (finder.onward && !goesOn)) return []
  return finder
    .find(said, contributions)
    .flatMap(({ ref, id, text, said: last, state }): OwnIdea[] =>
      state === 'withdrawn' ? [] : [{ ref, id, text, said: last, state }],
    )
}
