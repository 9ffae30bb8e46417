/** Measures by itself what this phone can do here, and tells the console; joins nobody (L4). */
import type { PhoneCheck } from '@cabildo/shared/wire/lan'
import { useCallback, useEffect, useState } from 'react'
import { keepsThings, probeLink, roundTrip } from '../../net/line-probe.ts'
import { tellCheck } from '../../net/network.ts'
import { deviceOf, fitsBrowser } from './browser-fit.ts'

export type Measured = PhoneCheck & {
  /** The server answered all the time. */
  answered: boolean
  /** The facilitator's page is open and has it. */
  told: boolean
}

/** Null while it measures. */
export function useCheck(): { measured: Measured | null; again: () => void } {
  const [measured, setMeasured] = useState<Measured | null>(null)
  const [run, setRun] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` asks for another time
  useEffect(() => {
    let gone = false
    setMeasured(null)
    measure().then(
      (found) => !gone && setMeasured(found),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [run])
  return { measured, again: useCallback(() => setRun((before) => before + 1), []) }
}

async function measure(): Promise<Measured> {
  const [via, storage] = await Promise.all([probeLink(), keepsThings()])
  const ms = await roundTrip()
  const { userAgent } = window.navigator
  const check: PhoneCheck = {
    device: deviceOf(userAgent),
    via,
    ms: Math.min(ms ?? 0, 60_000),
    storage,
    fits: fitsBrowser(userAgent),
  }
  return { ...check, answered: ms !== null, told: ms !== null && (await tellCheck(check)) }
}
