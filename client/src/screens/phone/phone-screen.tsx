/** `/w/CODE`: the phone of somebody who is in; whoever is not is led to the door. */
import { normaliseCode } from '@cabildo/shared/join-code'
import { useState } from 'react'
import { readSession } from '../../net/session.ts'
import { LeadTo } from '../lead-to.tsx'
import { Phone } from './phone.tsx'

interface Props {
  code: string
}

export function PhoneScreen({ code: typed }: Props) {
  const code = normaliseCode(typed)
  const [session] = useState(() => readSession(code))
  return session === null ? <LeadTo to={`/j/${code}`} /> : <Phone session={session} />
}
