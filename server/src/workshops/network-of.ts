/** The part of an address that one sender cannot change at will: all of IPv4, the network of IPv6. */
import { isIPv6 } from 'node:net'

const NETWORK_GROUPS = 4
const GROUPS = 8

/** Whoever has one IPv6 address has the 2^64 of its network. IPv4 in the dress of IPv6 stays whole. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [front = '', back] = (address.split('%')[0] ?? '').split('::')
  const [first, last] = [groupsOf(front), groupsOf(back ?? '')]
  const zeros = Array<number>(GROUPS - first.length - last.length).fill(0)
  return [...first, ...zeros, ...last].slice(0, NETWORK_GROUPS).map(toHex).join(':')
}

function groupsOf(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}

function toHex(group: number): string {
  return group.toString(16)
}
