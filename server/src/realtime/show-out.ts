/** Ends connections, and tells their clients why. */
import type { Connection } from './connection.ts'

/** Ends a connection whose token is no longer good. */
export function showOut({ socket }: Connection, reason: 'revoked' | 'removed' | 'dropped' = 'revoked'): void {
  socket.emit('bye', { reason, after: null })
  socket.disconnect(true)
}

/** Ends a connection so that its client opens another at once. */
export function sendBack({ socket }: Connection): void {
  socket.emit('bye', { reason: 'restarting', after: 0 })
  socket.disconnect(true)
}
