/** Under which addresses phones in the same network can reach this machine. */
import { networkInterfaces } from 'node:os'

export type LanAddress = { address: string; network: string }

/** Container bridges, virtual machines and tunnels: no phone is behind them. */
const NOT_A_ROOM =
  /^(lo|docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tun|tap|wg|utun|tailscale|zt|ppp|cni|flannel|lxc)/i

const PRIVATE = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/
const LINK_LOCAL = /^169\.254\./

/** IPv4 addresses, those of private networks first. */
export function lanAddresses(interfaces = networkInterfaces()): LanAddress[] {
  const found = Object.entries(interfaces).flatMap(([network, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal && !NOT_A_ROOM.test(network))
      .map(({ address }) => ({ address, network })),
  )
  return found
    .filter(({ address }) => !LINK_LOCAL.test(address))
    .sort((one, other) => Number(PRIVATE.test(other.address)) - Number(PRIVATE.test(one.address)))
}
