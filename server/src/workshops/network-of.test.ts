import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of.ts'

describe('[S7] the network of an address', () => {
  it('is one for all that one sender of IPv6 may call themselves, however it is written', () => {
    const written = ['2001:db8:0:7::1', '2001:0DB8::7:0:0:0:1', '2001:db8:0:7:ffff:1:2:3', '2001:db8:0:7::']
    expect(new Set(written.map(networkOf))).toEqual(new Set(['2001:db8:0:7']))
    expect(networkOf('2001:db8:0:8::1')).toBe('2001:db8:0:8')
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
    expect(networkOf('::1')).toBe('0:0:0:0')
  })

  it('is the address itself in IPv4, and whatever is no address', () => {
    for (const one of ['10.0.0.7', '::ffff:10.0.0.7', '', 'nonsense']) expect(networkOf(one)).toBe(one)
  })
})
