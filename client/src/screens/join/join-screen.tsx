/** `/j/CODE`: from the QR straight in. Who is already in goes on; who is not meets the door. */
import { normaliseCode } from '@cabildo/shared/join-code'
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { Door } from '@cabildo/shared/wire/contract'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchDoor } from '../../net/api.ts'
import { takeEarlyDoor } from '../../net/early-door.ts'
import { readSession } from '../../net/session.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { LeadTo } from '../lead-to.tsx'
import { DoorClosed } from './door-closed.tsx'
import { JoinForm } from './join-form.tsx'
import { JoinFrame } from './join-frame.tsx'

interface Props {
  code: string
}

export function JoinScreen({ code: typed }: Props) {
  const { t } = useTranslation(['phone', 'common'])
  const code = normaliseCode(typed)
  const [door, setDoor] = useState<Door | Refusal | null | 'asking'>('asking')
  const [inside, setInside] = useState(() => readSession(code) !== null)
  const ask = useCallback(async () => {
    setDoor('asking')
    setDoor(await (takeEarlyDoor(code) ?? fetchDoor(code)))
  }, [code])
  useEffect(() => {
    ask().catch(() => setDoor(null))
  }, [ask])

  if (inside) return <LeadTo to={`/w/${code}`} />
  return (
    <JoinFrame>
      {door === 'asking' ? (
        <Skeleton label={t('common:loading')} lines={4} />
      ) : door === null || isRefusal(door) ? (
        <DoorClosed
          refusal={door}
          onAgain={() => {
            ask().catch(() => setDoor(null))
          }}
        />
      ) : (
        <JoinForm code={code} door={door} onInside={() => setInside(true)} />
      )}
    </JoinFrame>
  )
}
