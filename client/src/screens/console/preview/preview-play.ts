/** Opens the step in a workshop that lives in this page alone, with one person in it. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Refusal } from '@cabildo/shared/refusal'
import type { Actor } from '@cabildo/shared/roles'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import { Player } from '../../preview/player.ts'

export type Played = { player: Player; person: string }

/** Or why the step cannot be opened as it stands. */
export function playStep(setup: WorkshopSetup, activity: string, code: string): Played | Refusal {
  const player = new Player(code)
  const kind = kindOf(setup.agenda.find(({ id }) => id === activity)?.kind ?? '')
  const asks = Boolean(kind?.ballots ?? kind?.contributions)
  const group = setup.groups[0]?.id ?? null
  const language = setup.languages[0] ?? 'es'
  const steps: [Actor['role'], Command][] = [
    ['host', { type: 'open-workshop', setup }],
    ['visitor', { type: 'join', group, language }],
    ['facilitator', { type: asks ? 'open-round' : 'enter-activity', activity }],
  ]
  let person = ''
  for (const [role, command] of steps) {
    const result = player.say({ role, person: null }, command)
    if (!result.ok) {
      const { ok: _, ...refusal } = result
      return refusal
    }
    if (command.type === 'join') person = result.made[0] ?? ''
  }
  return { player, person }
}
