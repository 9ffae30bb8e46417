/** The phone of one person in a workshop that lives in this page alone, with an outbox that delivers to it. */
import type { Actor } from '@cabildo/shared/roles'
import { type Mine, mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { type Outbox, openOutbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import type { Session } from '../../net/session.ts'
import { forget } from '../../net/storage.ts'
import { ActivityPage } from '../phone/activity-page.tsx'
import phone from '../phone/phone.module.css'
import type { Player } from './player.ts'
import { usePlayer } from './use-player.ts'

interface Props {
  player: Player
  person: string
  session: Session
  /** What stands over the question. */
  head: (mine: Mine) => ReactNode
}

export function PlayedPhone({ player, person, session, head }: Props) {
  usePlayer(player)
  const { groups, current } = viewFor.participant(player.live)
  const [outbox] = useState(() => {
    if (current) forget(`cabildo/draft/${session.workshop}/${current.id}/${current.round}`)
    return outboxOf(session.workshop, player, { role: 'participant', person })
  })
  const { entries } = useStore(outbox.state)
  const mine = mineOf(player.live, person)
  if (current === null || mine === null) return null
  return (
    <div className={phone.phone}>
      {head(mine)}
      <main className={phone.main}>
        <ActivityPage
          key={`${current.id}/${current.round}`}
          activity={current}
          session={session}
          mine={mine}
          mineAt={Date.now()}
          entries={entries}
          outbox={outbox}
          groups={groups}
        />
      </main>
    </div>
  )
}

function outboxOf(workshop: string, player: Player, actor: Actor): Outbox {
  let kept: readonly OutboxEntry[] = []
  return openOutbox({
    workshop,
    storage: {
      lasting: true,
      change: async (_, edit) => {
        kept = edit(kept)
      },
    },
    tabs: { tell: () => {}, listen: () => {}, close: () => {} },
    deliver: async ({ command }) => player.say(actor, command),
    rest: (_, early) => early,
    now: Date.now,
  })
}
