/** Map: actors and what they do, who works with whom, who is here and who is missing. Never counted as votes. */
import { refuse } from '../../refusal.ts'
import { textLength } from '../../text.ts'
import { defineKind } from '../kind.ts'
import { takeBackMapping } from './back.ts'
import { decideMap } from './decide.ts'
import { evolveMap, takeActors } from './evolve.ts'
import { FUNCTION_TEXT_MAX } from './limits.ts'
import { reportMap } from './report.ts'
import { mapSamples } from './samples.ts'
import { MapAction, MapConfig, MapFact } from './schema.ts'
import { seenActors } from './seen.ts'
import { emptyMap } from './slice.ts'
import { touchedMapping } from './touches.ts'
import { findActor, manageMap, outcomeOf, ownMap, showMap } from './view.ts'

export const map = defineKind({
  id: 'map',
  config: MapConfig,
  starter: {
    functions: [],
    links: true,
    seats: true,
    sharing: 'shared',
    moderated: false,
    maxPerPerson: 5,
  },
  check: ({ functions }) => {
    const ids = new Set(functions.map(({ id }) => id))
    const tooLong = functions.some(({ text }) =>
      Object.values(text).some((words) => textLength(words ?? '') > FUNCTION_TEXT_MAX),
    )
    return ids.size < functions.length || tooLong ? refuse('bad-config', { field: 'functions' }) : null
  },
  needs: { fewest: 0, most: 60 },
  ballots: null,
  contributions: {
    action: MapAction,
    fact: MapFact,
    empty: emptyMap,
    take: takeActors,
    decide: decideMap,
    evolve: evolveMap,
    back: takeBackMapping,
    touches: touchedMapping,
    outcome: outcomeOf,
    find: findActor,
    show: showMap,
    manage: manageMap,
    mine: ownMap,
    seen: seenActors,
    report: reportMap,
  },
  methods: () => [{ key: 'map' }],
  samples: mapSamples,
})
