/**
 * The phone's page of every kind: apart from the registry, so that the phone carries nothing of the other pages, and each
 * fetched when an activity of its kind is in front of everybody.
 */
import type { KindId } from '@cabildo/shared/kinds/index'
import type { ComponentType, LazyExoticComponent } from 'react'
import type { PhoneProps } from './kind-ui.ts'
import { latePart } from './late-part.ts'

type PhonePage = {
  Page: LazyExoticComponent<ComponentType<PhoneProps>>
  /** Fetches the page before it is shown, so that it is there when the round opens. */
  prepare: () => void
}

export const phonePages: Record<KindId, PhonePage> = {
  gather: late(async () => (await import('./gather/phone.tsx')).GatherPhone),
  vote: late(async () => (await import('./vote/phone.tsx')).VotePhone),
  rank: late(async () => (await import('./rank/phone.tsx')).RankPhone),
  assess: late(async () => (await import('./assess/phone.tsx')).AssessPhone),
  consent: late(async () => (await import('./consent/phone.tsx')).ConsentPhone),
  matrix: late(async () => (await import('./matrix/phone.tsx')).MatrixPhone),
  discuss: late(async () => (await import('./discuss/phone.tsx')).DiscussPhone),
  map: late(async () => (await import('./map/phone.tsx')).MapPhone),
  plan: late(async () => (await import('./plan/phone.tsx')).PlanPhone),
  present: late(async () => (await import('./present/phone.tsx')).PresentPhone),
}

/** Undefined for a kind that this page is too old to know. */
export function phonePageOf(kind: string): PhonePage | undefined {
  return new Map<string, PhonePage>(Object.entries(phonePages)).get(kind)
}

function late(load: () => Promise<ComponentType<PhoneProps>>): PhonePage {
  const { Part, prepare } = latePart(load)
  return { Page: Part, prepare }
}
