/** More time for what is being done. */
import { type Refusal, refuse } from '../../refusal.ts'
import type { CommandOf } from '../commands.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function extendTimer({ live }: Deciding, { seconds }: CommandOf<'extend-timer'>): Decision | Refusal {
  return live.state.timer === null ? refuse('no-timer') : decided([{ type: 'timer-extended', seconds }])
}
