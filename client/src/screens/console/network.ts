/** Under which address phones reach this server, as the host may choose it. */
import { readKept } from '../../net/storage.ts'

export type Network = {
  publicUrl: string | null
  addresses: { address: string; network: string; url: string }[]
}

const LOCAL = /^(localhost|127\.|\[::1\]$|::1$)/

/** Null for co-facilitators, who may not ask, and where the server cannot be reached. */
export async function fetchNetwork(token: string): Promise<Network | null> {
  try {
    const response = await fetch('/api/network', {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      credentials: 'omit',
    })
    const answer: unknown = response.ok ? await response.json() : null
    return isNetwork(answer) ? answer : null
  } catch {
    return null
  }
}

/** Every address a QR may lead to, the most likely one first. The page's own counts unless it is this machine talking to itself. */
export function joinBases(network: Network | null, here: { origin: string; hostname: string }): string[] {
  const own = LOCAL.test(here.hostname) ? [] : [here.origin]
  const found = network?.addresses.map(({ url }) => url) ?? []
  const all = [...(network?.publicUrl ? [network.publicUrl] : []), ...own, ...found]
  return all.length === 0 ? [here.origin] : [...new Set(all)]
}

/** What was chosen here before, while it is still an address of this machine; else the first. */
export function chosenBase(bases: readonly string[], kept: string | null): string {
  return bases.find((base) => base === kept) ?? bases[0] ?? ''
}

export const BASE_KEY = 'cabildo/join-base'

export const readBase = (): string | null =>
  readKept(BASE_KEY, (value): value is string => typeof value === 'string')

function isNetwork(value: unknown): value is Network {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'addresses'))
}
