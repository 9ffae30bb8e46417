/** THE registry: every kind of activity there is. Adding a kind is its folder and one line here. */
import { assess } from './assess/index.ts'
import { consent } from './consent/index.ts'
import { discuss } from './discuss/index.ts'
import { gather } from './gather/index.ts'
import type { Kind } from './kind.ts'
import { map } from './map/index.ts'
import { matrix } from './matrix/index.ts'
import { plan } from './plan/index.ts'
import { present } from './present/index.ts'
import { rank } from './rank/index.ts'
import { vote } from './vote/index.ts'

export const kinds = {
  gather,
  vote,
  rank,
  assess,
  consent,
  matrix,
  discuss,
  map,
  plan,
  present,
} as const satisfies Record<string, Kind>

export type KindId = keyof typeof kinds

export function isKindId(id: string): id is KindId {
  return Object.hasOwn(kinds, id)
}

export function kindOf(id: string): Kind | undefined {
  return isKindId(id) ? kinds[id] : undefined
}
