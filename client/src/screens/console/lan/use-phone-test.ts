/** Looks, while the page stands, which test phones came, how many boards are open and what the server's clock says. */
import type { PhoneTest } from '@cabildo/shared/wire/lan'
import { useEffect, useState } from 'react'
import { fetchPhoneTest } from '../../../net/network.ts'

const EVERY = 2000
const LATE_AFTER = 60_000

export type PhoneTestState = {
  test: PhoneTest | null
  /** This clock ahead of the server's, in ms. */
  clock: number | null
  /** A minute has gone by without a phone. */
  late: boolean
}

export function usePhoneTest(token: string, workshop: string): PhoneTestState {
  const [test, setTest] = useState<PhoneTest | null>(null)
  const [clock, setClock] = useState<number | null>(null)
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    let gone = false
    const look = async () => {
      const began = Date.now()
      const found = await fetchPhoneTest(token, workshop)
      if (gone || found === null) return
      setTest(found)
      setClock((began + Date.now()) / 2 - found.now)
    }
    look().catch(() => {})
    const timer = setInterval(() => void look().catch(() => {}), EVERY)
    const late = setTimeout(() => setWaited(true), LATE_AFTER)
    return () => {
      gone = true
      clearInterval(timer)
      clearTimeout(late)
    }
  }, [token, workshop])
  return { test, clock, late: waited && test?.phones.length === 0 }
}
