/** Holds the live link to a workshop for as long as the page stands: board, console and phone all go through here. */
import type { Audience } from '@cabildo/shared/roles'
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { Command } from '@cabildo/shared/workshop/commands'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { deliver, restFor } from './deliver.ts'
import { newCommandId } from './session.ts'
import { type Connection, openConnection } from './socket.ts'
import { createWorkshopStore, takeMine, takeView, type WorkshopState } from './workshop-store.ts'

export type WorkshopAccess = {
  /** An id or a join code. */
  workshop: string
  token: string
}

export type WorkshopLink<A extends Audience> = {
  state: WorkshopState<A>
  /** One try, by socket and then by HTTP. */
  deliver: (envelope: CommandEnvelope) => Promise<CommandResult | null>
  /** For boards and consoles: tries for some seconds under one id; null when the server cannot be reached. Nothing is kept for later. */
  run: (command: Command, secrets?: NonNullable<CommandEnvelope['secrets']>) => Promise<CommandResult | null>
}

const TRIES = 3

export function useWorkshop<A extends Audience>(audience: A, access: WorkshopAccess): WorkshopLink<A> {
  const { workshop, token } = access
  const [store] = useState(() => createWorkshopStore<A>())
  const connection = useRef<Connection | null>(null)

  useEffect(() => {
    const opened = openConnection({
      handshake: { token, workshop, protocol: PROTOCOL },
      seen: () => ({ rev: store.getState().rev, tick: store.getState().tick }),
      onView: (push, reconnected) => takeView(store, audience, push, reconnected),
      onMine: (push, reconnected) => takeMine(store, push, reconnected, Date.now()),
      onLink: (link, gone) => store.setState({ link, gone }),
      onClock: (clockOffset) => store.setState({ clockOffset }),
    })
    connection.current = opened
    return () => {
      connection.current = null
      opened.close()
    }
  }, [store, audience, workshop, token])

  const bring = useCallback(
    (envelope: CommandEnvelope) => deliver(connection.current, token, envelope),
    [token],
  )
  const run = useCallback<WorkshopLink<A>['run']>(
    async (command, secrets) => {
      const envelope = { id: newCommandId(), workshop, command, ...(secrets ? { secrets } : {}) }
      let result: CommandResult | null = null
      for (let tries = 0; tries < TRIES; tries += 1) {
        if (tries > 0) await restFor(1000 * tries, new Promise(() => {}))
        result = await bring(envelope)
        if (result !== null && (result.ok || !result.retry)) return result
      }
      return result
    },
    [bring, workshop],
  )
  return { state: useStore(store), deliver: bring, run }
}
