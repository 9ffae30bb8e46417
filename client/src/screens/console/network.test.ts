import { describe, expect, it } from 'vitest'
import { baseLabel, chosenBase, isLocalBase, joinBases, lostBase } from './network.ts'

const home = { origin: 'http://localhost:3000', hostname: 'localhost' }
const network = {
  publicUrl: null,
  chosen: null,
  mayChoose: true,
  addresses: [
    { address: '192.168.1.20', network: 'wlan0', url: 'http://192.168.1.20:3000' },
    { address: '10.0.0.4', network: 'eth0', url: 'http://10.0.0.4:3000' },
  ],
}

describe('joinBases', () => {
  it('never sends phones to localhost while there is a network', () => {
    expect(joinBases(network, home)).toEqual(['http://192.168.1.20:3000', 'http://10.0.0.4:3000'])
  })

  it('has nothing better than localhost without a network', () => {
    expect(joinBases(null, home)).toEqual([home.origin])
  })

  it('puts the public address first, and the page’s own before other networks', () => {
    const here = { origin: 'http://10.0.0.4:3000', hostname: '10.0.0.4' }
    expect(joinBases(network, here)[0]).toBe(here.origin)
    const served = { ...network, publicUrl: 'https://taller.example.org' }
    expect(joinBases(served, here)[0]).toBe('https://taller.example.org')
  })
})

describe('[L1] the address in use', () => {
  it('is missed only when it is gone, and never was this computer’s own alone', () => {
    const bases = ['http://192.168.1.20:3000']
    expect(lostBase(bases, 'http://10.0.0.4:3000')).toBe('http://10.0.0.4:3000')
    expect(lostBase(bases, 'http://192.168.1.20:3000')).toBeNull()
    expect(lostBase(bases, home.origin)).toBeNull()
    expect(lostBase(bases, null)).toBeNull()
  })

  it('may be one that another console chose and this one does not see', () => {
    const chosen = 'http://taller.local:3000'
    expect(joinBases({ ...network, chosen }, home)).toContain(chosen)
  })

  it('is told with its network, and known for a local one', () => {
    expect(baseLabel('http://192.168.1.20:3000', network)).toBe('192.168.1.20:3000 · wlan0')
    expect(baseLabel('https://taller.example.org', network)).toBe('taller.example.org')
    expect([home.origin, 'http://127.0.0.1:80', 'http://192.168.1.20'].map(isLocalBase)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('chosenBase', () => {
  it('keeps what was chosen while this machine still has it', () => {
    const bases = ['http://192.168.1.20:3000', 'http://10.0.0.4:3000']
    expect(chosenBase(bases, 'http://10.0.0.4:3000')).toBe('http://10.0.0.4:3000')
    expect(chosenBase(bases, 'http://172.16.0.1:3000')).toBe('http://192.168.1.20:3000')
  })
})
