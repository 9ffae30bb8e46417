import { describe, expect, it } from 'vitest'
import { chosenBase, joinBases } from './network.ts'

const home = { origin: 'http://localhost:3000', hostname: 'localhost' }
const network = {
  publicUrl: null,
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

describe('chosenBase', () => {
  it('keeps what was chosen while this machine still has it', () => {
    const bases = ['http://192.168.1.20:3000', 'http://10.0.0.4:3000']
    expect(chosenBase(bases, 'http://10.0.0.4:3000')).toBe('http://10.0.0.4:3000')
    expect(chosenBase(bases, 'http://172.16.0.1:3000')).toBe('http://192.168.1.20:3000')
  })
})
