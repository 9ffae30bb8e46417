/** Everything this person wrote in the steps on the trail, each with its way. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import { type Path, pathOf } from '@cabildo/shared/workshop/path'
import type { Trail, TrailStep } from '@cabildo/shared/workshop/trail'
import { type OwnIdea, ownIdeas } from '../../../kinds/own-ideas.ts'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import { saidIn } from '../said-in.ts'

/** `path` is null until the idea is recorded. */
export type FollowedIdea = OwnIdea & { step: TrailStep; path: Path | null }

export function ideasOf(trail: Trail, mine: Mine, entries: readonly OutboxEntry[]): FollowedIdea[] {
  return trail.steps.flatMap((step) => {
    const said = entries.filter(({ activity }) => activity === step.id).map(saidIn)
    const known = mine.contributions.find(({ activity }) => activity === step.id)?.mine ?? null
    const goesOn = trail.steps.some(({ takes }) => takes === step.id)
    return ownIdeas(step.kind, said, known, goesOn).map((idea): FollowedIdea => {
      const { id, state } = idea
      return { ...idea, step, path: id === null ? null : pathOf(trail, { activity: step.id, id, state }) }
    })
  })
}
