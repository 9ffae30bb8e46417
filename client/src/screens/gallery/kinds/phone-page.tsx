/** Gallery: the phone of the first person of the room. */
import { viewFor } from '@cabildo/shared/workshop/view'
import { useLocalText } from '../../../i18n/use-language.ts'
import { PhoneHeader } from '../../phone/phone-header.tsx'
import { PlayedPhone } from '../../preview/played-phone.tsx'
import type { Played } from './play.ts'

const session = {
  code: 'K7MP4QXA',
  workshop: 'gallery',
  token: 'gallery',
  rejoinCode: '4QXAK7MP',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

export function PhonePage({ player, people }: Played) {
  const text = useLocalText()
  const [me = ''] = people
  const { workshop } = viewFor.participant(player.live)
  return (
    <PlayedPhone
      player={player}
      person={me}
      session={session}
      head={(mine) => (
        <PhoneHeader session={session} title={text(workshop.title)} mine={mine}>
          {null}
        </PhoneHeader>
      )}
    />
  )
}
