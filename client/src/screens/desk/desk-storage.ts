/** Where entered answers wait for their acknowledgement. Unlike a phone, a desk keeps nobody's answers once they are recorded. */
import { type OutboxStorage, openOutboxStorage } from '../../net/outbox-storage.ts'

export async function openDeskStorage(): Promise<OutboxStorage> {
  return forgetting(await openOutboxStorage())
}

/** Not `lasting`: what is gone from here has not been let go by another tab, and stays in this page's memory. */
export function forgetting(storage: OutboxStorage): OutboxStorage {
  return {
    lasting: false,
    change: (workshop, edit) =>
      storage.change(workshop, (kept) => edit(kept).filter(({ state }) => state !== 'recorded')),
  }
}
