/** A scene that keeps its log, so that it can be folded again. */
import type { Actor } from '@cabildo/shared/roles'
import { Scene } from '@cabildo/shared/testing/scene'
import type { LoggedEvent, WorkshopEvent } from '@cabildo/shared/workshop/events'
import { type Live, replay } from '@cabildo/shared/workshop/live'

export class RecordedScene extends Scene {
  readonly log: LoggedEvent[] = []

  override fold(events: readonly WorkshopEvent[], role: Actor['role'] | 'test' = 'test'): this {
    const from = this.live.state.rev
    super.fold(events, role)
    for (const [index, event] of events.entries()) {
      const rev = from + index + 1
      this.log.push({ rev, at: rev * 1000, by: { role, person: null }, event })
    }
    return this
  }

  /** The workshop as its log makes it, with the ballots of open rounds as they lie in the box. */
  again(): Live {
    return { state: replay(this.log).state, box: this.live.box }
  }
}
