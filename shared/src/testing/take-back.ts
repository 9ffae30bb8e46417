/** For tests of undo: what it looks like before and after. */
import { type View, viewFor } from '../workshop/view.ts'
import { facilitator, type Scene } from './scene.ts'

/** What the facilitator sees but for the acts themselves. */
export function seen({ live }: Scene): Omit<View['facilitator'], 'lastAct' | 'stays'> {
  const { lastAct: _act, stays: _stays, ...view } = viewFor.facilitator(live)
  return JSON.parse(JSON.stringify(view))
}

/** Takes back the act that stands last now, or the last of its kind. */
export function undo(scene: Scene, event?: string) {
  const rev = scene.live.state.acts.findLast((act) => event === undefined || act.event === event)?.rev ?? 0
  return scene.run(facilitator, { type: 'undo', rev })
}
