/**
 * Keeps the join address true (L1). The server holds the choice, so that boards and other consoles follow; this browser
 * keeps it for the next start. When the address is gone the best of the rest takes its place, and the console says so.
 */
import type { Network } from '@cabildo/shared/wire/lan'
import { useEffect, useState } from 'react'
import { keep } from '../../net/storage.ts'
import { BASE_KEY, chosenBase, isLocalBase, joinBases, lostBase, readBase } from './network.ts'
import { useNetwork } from './use-network.ts'

export type JoinBase = {
  base: string
  bases: string[]
  network: Network | null
  choose: (base: string) => void
  /** The address that was used until it went away. */
  lost: string | null
  /** The change has been read. */
  accept: () => void
}

export function useJoinBase(token: string): JoinBase {
  const { network, tell } = useNetwork(token)
  const [kept, setKept] = useState(readBase)
  const [before, setBefore] = useState(kept)
  const bases = joinBases(network, window.location)
  const base = chosenBase(bases, network?.chosen ?? kept)
  const lost = network?.mayChoose ? lostBase(bases, before) : null
  const untold = network?.mayChoose === true && network.chosen === null && !isLocalBase(base)

  useEffect(() => {
    if (untold) tell(base)
  }, [untold, base, tell])
  // While all is well, what is used now is what would be missed.
  useEffect(() => {
    if (network !== null && lost === null) setBefore(base)
  }, [network, lost, base])

  const choose = (next: string) => {
    keep(BASE_KEY, next)
    setKept(next)
    setBefore(next)
    tell(next)
  }
  // Without any network there is nothing to choose: it is only no longer said.
  const accept = () => (isLocalBase(base) ? setBefore(null) : choose(base))
  return { base, bases, network, choose, lost, accept }
}
