/** An outbox entry as the pages of the kinds know it. */
import type { Said } from '../../kinds/kind-ui.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'

export function saidIn({ id, slot, command, state, refusal, made }: OutboxEntry): Said {
  return {
    id,
    slot,
    round: 'round' in command ? command.round : null,
    body: 'round' in command ? command.answer : command.action,
    state,
    refusal,
    made,
  }
}
