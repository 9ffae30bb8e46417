import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { lanAddresses } from './lan-addresses.ts'

function at(address: string, rest: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] {
  const family = address.includes(':') ? 'IPv6' : 'IPv4'
  return [
    { address, family, internal: false, mac: '', netmask: '', cidr: null, ...rest } as NetworkInterfaceInfo,
  ]
}

describe('addresses for phones', () => {
  it('put private networks first and leave out what no phone can reach', () => {
    const found = lanAddresses({
      lo: at('127.0.0.1', { internal: true }),
      docker0: at('172.17.0.1'),
      'br-12ab': at('172.18.0.1'),
      wg0: at('10.9.0.2'),
      eth0: at('203.0.113.7'),
      wlan0: at('192.168.1.23'),
      en0: at('fe80::1'),
      en1: at('169.254.3.4'),
    })
    expect(found).toEqual([
      { address: '192.168.1.23', network: 'wlan0' },
      { address: '203.0.113.7', network: 'eth0' },
    ])
  })

  it('are none without a network', () => {
    expect(lanAddresses({})).toEqual([])
  })
})
