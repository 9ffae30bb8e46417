/** The phone's page of every kind: apart from the registry, so that the phone carries nothing of the other pages. */
import type { KindId } from '@cabildo/shared/kinds/index'
import type { ComponentType } from 'react'
import { ConsentPhone } from './consent/phone.tsx'
import { GatherPhone } from './gather/phone.tsx'
import type { PhoneProps } from './kind-ui.ts'
import { PresentPhone } from './present/phone.tsx'
import { RankPhone } from './rank/phone.tsx'
import { VotePhone } from './vote/phone.tsx'

export const phonePages: Record<KindId, ComponentType<PhoneProps>> = {
  gather: GatherPhone,
  vote: VotePhone,
  rank: RankPhone,
  consent: ConsentPhone,
  present: PresentPhone,
}

/** Undefined for a kind that this page is too old to know. */
export function phonePageOf(kind: string): ComponentType<PhoneProps> | undefined {
  return new Map<string, ComponentType<PhoneProps>>(Object.entries(phonePages)).get(kind)
}
