/** Where the board sends phones (L1): the address it was opened with, until the server says another; asked again every few seconds. */
import { useEffect, useState } from 'react'
import { fetchNetwork } from '../../net/network.ts'
import { acceptBase } from './board-address.ts'

const EVERY = 5000

export function useBoardBase(token: string, first: string): string {
  const [base, setBase] = useState(first)
  useEffect(() => {
    let gone = false
    // Not only while the page is seen: a wall has no other window before it, whatever the browser thinks.
    const look = async () => {
      const network = await fetchNetwork(token)
      const chosen = acceptBase(network?.chosen ?? null)
      if (!gone && chosen !== null) setBase(chosen)
    }
    look().catch(() => {})
    const timer = setInterval(() => void look().catch(() => {}), EVERY)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [token])
  return base
}
