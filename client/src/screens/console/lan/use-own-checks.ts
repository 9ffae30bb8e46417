/** What this computer can find out by itself before any phone is there. */
import type { PhoneCheck } from '@cabildo/shared/wire/lan'
import { useCallback, useEffect, useState } from 'react'
import { probeLink, reaches } from '../../../net/line-probe.ts'

/** reload: the browser itself kept the page from asking, for the address is newer than the page. */
export type Reach = 'wait' | 'ok' | 'bad' | 'reload'

export type OwnChecks = { reach: Reach; via: PhoneCheck['via'] | null; again: () => void }

export function useOwnChecks(base: string): OwnChecks {
  const [run, setRun] = useState(0)
  const [reach, setReach] = useState<Reach>('wait')
  const [via, setVia] = useState<OwnChecks['via']>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` asks for another time
  useEffect(() => {
    let gone = false
    let barred = false
    const bar = ({ blockedURI }: SecurityPolicyViolationEvent) => {
      if (blockedURI.startsWith(base)) barred = true
    }
    document.addEventListener('securitypolicyviolation', bar)
    setReach('wait')
    reaches(base).then(
      (ok) => !gone && setReach(ok ? 'ok' : barred ? 'reload' : 'bad'),
      () => {},
    )
    return () => {
      gone = true
      document.removeEventListener('securitypolicyviolation', bar)
    }
  }, [base, run])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` asks for another time
  useEffect(() => {
    let gone = false
    setVia(null)
    probeLink().then(
      (found) => !gone && setVia(found),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [run])

  return { reach, via, again: useCallback(() => setRun((before) => before + 1), []) }
}
