/** The phone in a preview, with a head of its own: who is looking has no name and no way back. */
import { viewFor } from '@cabildo/shared/workshop/view'
import { useLocalText } from '../../../i18n/use-language.ts'
import phone from '../../phone/phone.module.css'
import { PlayedPhone } from '../../preview/played-phone.tsx'
import type { Player } from '../../preview/player.ts'

const session = {
  code: 'PREVIEW2',
  workshop: 'preview',
  token: 'preview',
  rejoinCode: 'PREVIEW2',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

interface Props {
  player: Player
  person: string
}

export function PreviewPhone({ player, person }: Props) {
  const text = useLocalText()
  const { workshop } = viewFor.participant(player.live)
  return (
    <PlayedPhone
      player={player}
      person={person}
      session={session}
      head={() => (
        <header className={phone.head}>
          <div className={phone.line}>
            <p className={phone.title}>{text(workshop.title)}</p>
          </div>
        </header>
      )}
    />
  )
}
