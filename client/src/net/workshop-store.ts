/** What this page knows of its workshop: the latest view and own things, and how the link stands. No rule of the domain. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { Audience } from '@cabildo/shared/roles'
import type { ViewPush } from '@cabildo/shared/wire/contract'
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { View } from '@cabildo/shared/workshop/view'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** connecting: never connected yet · gone: will not come back by itself, `gone` says why. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'gone'

export type WorkshopState<A extends Audience> = {
  view: View[A] | null
  mine: Mine | null
  /** When `mine` came, by this page's clock; 0 before. */
  mineAt: number
  rev: number
  tick: number
  link: Link
  gone: Refusal | null
  /** What to add to this page's clock to get the server's, in ms; null until the server has told its time. */
  clockOffset: number | null
}

export type WorkshopStore<A extends Audience> = StoreApi<WorkshopState<A>>

export function createWorkshopStore<A extends Audience>(): WorkshopStore<A> {
  return createStore(() => ({
    view: null,
    mine: null,
    mineAt: 0,
    rev: -1,
    tick: -1,
    link: 'connecting',
    gone: null,
    clockOffset: null,
  }))
}

/** Takes a pushed view if it is later by rev, then by tick. After a reconnect it is taken as it comes: the server is the authority. */
export function takeView<A extends Audience>(
  store: WorkshopStore<A>,
  audience: A,
  push: ViewPush,
  reconnected: boolean,
): void {
  const view = viewIn(push)[audience]
  if (view === undefined) return
  const { rev, tick } = store.getState()
  const later = push.rev > rev || (push.rev === rev && push.tick > tick)
  if (later || reconnected) store.setState({ view, rev: push.rev, tick: push.tick })
}

/** Own things move without the log moving (a ballot is no event), so what comes is newer unless its rev says otherwise. */
export function takeMine<A extends Audience>(
  store: WorkshopStore<A>,
  push: { rev: number; mine: Mine },
  reconnected: boolean,
  now: number,
): void {
  if (push.rev >= store.getState().rev || reconnected || store.getState().mine === null) {
    store.setState({ mine: push.mine, mineAt: now })
  }
}

function viewIn(push: ViewPush): Partial<View> {
  return { [push.audience]: push.view }
}
