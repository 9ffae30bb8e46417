/** Keeps the join address true: asks again every few seconds, for Wi-Fi changes while people set up. */
import { useEffect, useState } from 'react'
import { keep } from '../../net/storage.ts'
import { BASE_KEY, chosenBase, fetchNetwork, joinBases, type Network, readBase } from './network.ts'

const EVERY = 5000

export function useJoinBase(token: string): {
  base: string
  bases: string[]
  choose: (base: string) => void
} {
  const [network, setNetwork] = useState<Network | null>(null)
  const [kept, setKept] = useState(readBase)
  useEffect(() => {
    let gone = false
    const look = () => {
      if (document.visibilityState === 'hidden') return
      fetchNetwork(token)
        .then((found) => {
          // The same answer is the same object, so that nothing is drawn anew.
          if (!gone && found)
            setNetwork((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
        })
        .catch(() => {})
    }
    look()
    const timer = setInterval(look, EVERY)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [token])
  const bases = joinBases(network, window.location)
  const choose = (base: string) => {
    keep(BASE_KEY, base)
    setKept(base)
  }
  return { base: chosenBase(bases, kept), bases, choose }
}
