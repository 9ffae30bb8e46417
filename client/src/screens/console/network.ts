/** Under which address phones reach this server, as the host may choose it. */
import type { Network } from '@cabildo/shared/wire/lan'
import { readKept } from '../../net/storage.ts'

const LOCAL = /^(localhost|127\.|\[::1\]$|::1$)/

/** Whether only this computer itself gets anywhere with it. */
export const isLocalBase = (base: string): boolean => LOCAL.test(base.replace(/^https?:\/\//, ''))

/** Every address a QR may lead to, the most likely one first. The page's own counts unless it is this machine talking to itself. */
export function joinBases(network: Network | null, here: { origin: string; hostname: string }): string[] {
  const own = LOCAL.test(here.hostname) ? [] : [here.origin]
  const found = network?.addresses.map(({ url }) => url) ?? []
  const chosen = network?.chosen ? [network.chosen] : []
  const all = [...(network?.publicUrl ? [network.publicUrl] : []), ...own, ...found, ...chosen]
  return all.length === 0 ? [here.origin] : [...new Set(all)]
}

/** What was chosen here before, while it is still an address of this machine; else the first. */
export function chosenBase(bases: readonly string[], kept: string | null): string {
  return bases.find((base) => base === kept) ?? bases[0] ?? ''
}

/** The address that phones used until now and that is no address of this computer any more; null while all is well. */
export function lostBase(bases: readonly string[], before: string | null): string | null {
  return before === null || isLocalBase(before) || bases.includes(before) ? null : before
}

/** An address with the name of its network, for a list to choose from. */
export function baseLabel(base: string, network: Network | null): string {
  const name = network?.addresses.find(({ url }) => url === base)?.network
  const spoken = base.replace(/^https?:\/\//, '')
  return name === undefined ? spoken : `${spoken} · ${name}`
}

export const BASE_KEY = 'cabildo/join-base'

export const readBase = (): string | null =>
  readKept(BASE_KEY, (value): value is string => typeof value === 'string')
