import { describe, expect, it } from 'vitest'
import { greeting, type Standing } from './greeting.ts'

const standing: Standing = {
  version: '1.2.3',
  config: { port: 3000, host: '0.0.0.0', data: '/srv/data', publicUrl: null, logLevel: 'warn' },
  port: 3000,
  counts: { workshops: 2, events: 30, ballots: 400 },
  secret: 'abc',
  addresses: [
    { address: '192.168.1.23', network: 'wlan0' },
    { address: '10.0.0.4', network: 'eth0' },
  ],
}

describe('the greeting', () => {
  it('says version, data, counts, the link, and every address', () => {
    const text = greeting(standing)
    for (const part of ['1.2.3', '/srv/data', '2 workshops, 30 events, 400 ballots', '#k=abc', '█']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('http://localhost:3000/console')
    expect(text).toContain('Phones    http://192.168.1.23:3000')
    expect(text).toContain('or http://10.0.0.4:3000 (eth0)')
  })

  it('shows the public address where there is one', () => {
    const config = { ...standing.config, publicUrl: 'https://a.example.org' }
    const text = greeting({ ...standing, config })
    expect(text).toContain('https://a.example.org/console#k=abc')
    expect(text).toContain('Phones    https://a.example.org\n')
  })

  it('offers phones nothing when only this computer is served, or there is no network', () => {
    const config = { ...standing.config, host: '127.0.0.1' }
    expect(greeting({ ...standing, config })).not.toContain('192.168')
    expect(greeting({ ...standing, addresses: [] })).toContain('no network found')
  })
})
