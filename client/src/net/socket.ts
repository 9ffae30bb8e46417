/**
 * The live link to one workshop; the only file that knows Socket.IO. It keeps its own revisions, never trusts
 * `navigator.onLine`, and throws a socket away rather than waiting for it once the page may have slept.
 */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type {
  ClientToServer,
  CommandEnvelope,
  CommandResult,
  Handshake,
  ServerToClient,
  ViewPush,
} from '@cabildo/shared/wire/contract'
import type { Mine } from '@cabildo/shared/workshop/mine'
import { io, type Socket } from 'socket.io-client'
import { onWake } from './wake.ts'
import type { Link } from './workshop-store.ts'

type Wire = Socket<ServerToClient, ClientToServer>

export type ConnectionOptions = {
  handshake: Handshake
  /** The latest revision this page has. */
  seen: () => { rev: number; tick: number }
  onView: (push: ViewPush, reconnected: boolean) => void
  onMine: (push: { rev: number; mine: Mine }, reconnected: boolean) => void
  onLink: (link: Link, gone: Refusal | null) => void
  onClock: (offset: number) => void
}

export type Connection = {
  /** Sends a command; null when no answer came in time. The command may have arrived all the same: resend it under its id. */
  command: (envelope: CommandEnvelope, deadline: number) => Promise<CommandResult | null>
  close: () => void
}

/** Why a link ended for good. */
const WHY = {
  revoked: { refused: 'unknown-token' },
  removed: { refused: 'person-removed' },
  dropped: { refused: 'rehearsal-dropped' },
  restarting: null,
} as const satisfies Record<string, Refusal | null>

const SYNC_DEADLINE = 3000
/** A socket younger than this is given its chance before another replaces it. */
const PATIENCE = 1500

export function openConnection(options: ConnectionOptions): Connection {
  const { handshake, seen, onView, onMine, onLink, onClock } = options
  let socket: Wire | null = null
  let begunAt = 0
  let again: ReturnType<typeof setTimeout> | undefined
  /** The first view and own things on a new socket are taken whatever their revision. */
  let freshView = true
  let freshMine = true

  function begin(): void {
    retire()
    begunAt = Date.now()
    const wire: Wire = io({
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      auth: handshake,
      reconnectionDelay: 400,
      reconnectionDelayMax: 5000,
      timeout: 8000,
    })
    socket = wire
    wire.on('connect', () => {
      freshView = true
      freshMine = true
      onLink('live', null)
      sync()
    })
    wire.on('view', (push) => {
      onView(push, freshView)
      freshView = false
    })
    wire.on('mine', (push) => {
      onMine(push, freshMine)
      freshMine = false
    })
    wire.on('bye', ({ reason, after }) => {
      if (after === null) return leave(WHY[reason])
      retire()
      onLink('reconnecting', null)
      again = setTimeout(begin, after)
    })
    wire.on('disconnect', () => {
      onLink('reconnecting', null)
      if (!wire.active) again = setTimeout(begin, 1000)
    })
    wire.on('connect_error', (error) => {
      if (wire.active) return onLink('reconnecting', null)
      const refusal = refusalOf(error)
      if (refusal !== null && !refusal.retry) return leave(refusal)
      onLink('reconnecting', null)
      again = setTimeout(begin, 2000)
    })
  }

  /** Asks for whatever is newer; no answer in time means the socket is dead, whatever it says of itself. */
  function sync(): void {
    const wire = socket
    if (wire === null) return
    const askedAt = Date.now()
    const ask = seen()
    wire.timeout(SYNC_DEADLINE).emit('sync', ask, (fault, answer) => {
      if (wire !== socket) return
      if (fault) return begin()
      onClock(answer.now - (askedAt + Date.now()) / 2)
      // A server that was restored from a backup is behind this page; it is right all the same.
      if (answer.rev < ask.rev && freshView) wire.emit('sync', { rev: -1, tick: -1 }, () => {})
    })
  }

  function wake(): void {
    if (socket?.connected) sync()
    else if (Date.now() - begunAt > PATIENCE) begin()
  }

  function retire(): void {
    clearTimeout(again)
    socket?.off()
    socket?.disconnect()
    socket = null
  }

  function leave(why: Refusal | null): void {
    close()
    onLink('gone', why)
  }

  function close(): void {
    stopWaking()
    retire()
  }

  const stopWaking = onWake(wake)
  begin()
  return {
    command: (envelope, deadline) =>
      new Promise((resolve) => {
        if (!socket?.connected) return resolve(null)
        socket.timeout(deadline).emit('command', envelope, (fault, result) => resolve(fault ? null : result))
      }),
    close,
  }
}

function refusalOf(error: Error): Refusal | null {
  const data: unknown = Reflect.get(error, 'data')
  return isRefusal(data) ? data : null
}
