/** The network of this computer, asked again every few seconds: the Wi-Fi changes while people set up. */
import type { Network } from '@cabildo/shared/wire/lan'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchNetwork, tellBase } from '../../net/network.ts'

const EVERY = 5000

export function useNetwork(token: string): { network: Network | null; tell: (base: string) => void } {
  const [network, setNetwork] = useState<Network | null>(null)
  /** Grows with each choice: an answer that was asked for before is out of date. */
  const choices = useRef(0)
  useEffect(() => {
    let gone = false
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      const asked = choices.current
      const found = await fetchNetwork(token)
      if (gone || found === null || asked !== choices.current) return
      // The same answer is the same object, so that nothing is drawn anew.
      setNetwork((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
    }
    look().catch(() => {})
    const timer = setInterval(() => void look().catch(() => {}), EVERY)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [token])
  const tell = useCallback(
    (base: string) => {
      choices.current += 1
      setNetwork((before) => before && { ...before, chosen: base })
      tellBase(token, base).catch(() => {})
    },
    [token],
  )
  return { network, tell }
}
