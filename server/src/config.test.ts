import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig, unknownSettings } from './config.ts'

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      data: resolve('./data'),
      publicUrl: null,
      logLevel: 'warn',
    })
  })

  it('takes the origin of a public address and no path', () => {
    expect(readConfig({ PUBLIC_URL: 'https://a.example.org/' }).publicUrl).toBe('https://a.example.org')
    expect(() => readConfig({ PUBLIC_URL: 'https://a.example.org/b' })).toThrow('PUBLIC_URL')
    expect(() => readConfig({ PUBLIC_URL: 'ftp://a.example.org' })).toThrow('PUBLIC_URL')
  })

  it.each(['', ' '])('takes an empty setting (%o) for none', (PORT) => {
    expect(readConfig({ PORT }).port).toBe(3000)
  })

  it.each(['-1', '65536', '3000x', '1e3', '0x10'])('refuses the port %s', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow('PORT')
  })

  it('names settings that look like ours and are not', () => {
    expect(unknownSettings({ CABILDO_DATA: '', CABILDO_PORT: '1', PATH: '' })).toEqual(['CABILDO_PORT'])
  })
})
