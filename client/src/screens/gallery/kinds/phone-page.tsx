/** Gallery: the phone of the first person of the room, with an outbox that delivers to the played workshop. */
import type { Actor } from '@cabildo/shared/roles'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useLocalText } from '../../../i18n/use-language.ts'
import { type Outbox, openOutbox } from '../../../net/outbox.ts'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import { forget } from '../../../net/storage.ts'
import { ActivityPage } from '../../phone/activity-page.tsx'
import phone from '../../phone/phone.module.css'
import { PhoneHeader } from '../../phone/phone-header.tsx'
import type { Played } from './play.ts'
import type { Player } from './player.ts'
import { usePlayer } from './use-player.ts'

const session = {
  code: 'K7MP4QXA',
  workshop: 'gallery',
  token: 'gallery',
  rejoinCode: '4QXAK7MP',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

export function PhonePage({ player, people }: Played) {
  usePlayer(player)
  const text = useLocalText()
  const [me = ''] = people
  const { workshop, groups, current } = viewFor.participant(player.live)
  const [outbox] = useState(() => {
    if (current) forget(`cabildo/draft/${session.workshop}/${current.id}/${current.round}`)
    return outboxOf(player, { role: 'participant', person: me })
  })
  const { entries } = useStore(outbox.state)
  const mine = mineOf(player.live, me)
  if (current === null || mine === null) return null
  return (
    <div className={phone.phone}>
      <PhoneHeader session={session} title={text(workshop.title)} mine={mine}>
        {null}
      </PhoneHeader>
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

function outboxOf(player: Player, actor: Actor): Outbox {
  let kept: readonly OutboxEntry[] = []
  return openOutbox({
    workshop: session.workshop,
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
