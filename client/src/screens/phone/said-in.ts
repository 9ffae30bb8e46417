/** An outbox entry as the pages of the kinds know it. */
import type { Said } from '../../kinds/kind-ui.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'

export function saidIn({ id, slot, command, state, refusal, made }: OutboxEntry): Said {
  return {
    id,
    slot,
    round: command.type === 'cast' ? command.round : null,
    body: command.type === 'cast' ? command.answer : command.action,
    state,
    refusal,
    made,
  }
}
