/** One audience's view as it is pushed. */

import { assertNever } from '@cabildo/shared/assert-never'
import type { Audience } from '@cabildo/shared/roles'
import type { ViewPush } from '@cabildo/shared/wire/contract'
import type { Live } from '@cabildo/shared/workshop/live'
import { viewFor } from '@cabildo/shared/workshop/view'

export function viewPush(live: Live, audience: Audience): ViewPush {
  const { rev } = live.state
  switch (audience) {
    case 'participant':
      return { rev, tick: 0, audience, view: viewFor.participant(live) }
    case 'display': {
      const view = viewFor.display(live)
      return { rev, tick: view.current?.answered ?? 0, audience, view }
    }
    case 'operator': {
      const view = viewFor.operator(live)
      return { rev, tick: view.standIns.filter(({ answered }) => answered).length, audience, view }
    }
    case 'facilitator': {
      const view = viewFor.facilitator(live)
      return { rev, tick: view.current?.answered ?? 0, audience, view }
    }
    default:
      return assertNever(audience)
  }
}

/** Whether a push is later than what somebody says to have. */
export function isLater(push: ViewPush, { rev, tick }: { rev: number; tick: number }): boolean {
  return push.rev > rev || (push.rev === rev && push.tick > tick)
}
