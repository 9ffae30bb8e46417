import { afterEach, describe, expect, it } from 'vitest'
import { forgetWifi, keepWifi, readWifi, WIFI_KEY, type Wifi, wifiCode, wifiFault } from './wifi.ts'

const sala: Wifi = {
  workshop: 'w',
  name: 'Sala 1',
  password: 'agua clara',
  security: 'WPA',
  hidden: false,
  shown: true,
}

afterEach(() => window.localStorage.clear())

describe('[L3] the code of the Wi-Fi', () => {
  it('is what cameras read', () => {
    expect(wifiCode(sala)).toBe('WIFI:T:WPA;S:Sala 1;P:agua clara;H:false;;')
    expect(wifiCode({ ...sala, hidden: true })).toBe('WIFI:T:WPA;S:Sala 1;P:agua clara;H:true;;')
  })

  it('has no password where the network has none, whatever was typed before', () => {
    expect(wifiCode({ ...sala, security: 'nopass' })).toBe('WIFI:T:nopass;S:Sala 1;H:false;;')
  })

  it.each([
    ['\\', '\\\\'],
    [';', '\\;'],
    [',', '\\,'],
    [':', '\\:'],
    ['"', '\\"'],
  ])('escapes %s', (sign, escaped) => {
    expect(wifiCode({ ...sala, name: `a${sign}b${sign}`, password: `${sign}12345678` })).toBe(
      `WIFI:T:WPA;S:a${escaped}b${escaped};P:${escaped}12345678;H:false;;`,
    )
  })

  it('leaves every other sign as it was typed: blanks, accents, emoji, quotes of one stroke', () => {
    const name = ` Café ☕ 💧'sala' ñ `
    expect(wifiCode({ ...sala, name, password: '👩‍🌾;pass🔑' })).toBe(
      `WIFI:T:WPA;S:${name};P:👩‍🌾\\;pass🔑;H:false;;`,
    )
  })

  it('can be read back sign by sign', () => {
    const odd = 'a\\;b,"c:\\\\;;💧'
    const text = wifiCode({ ...sala, name: odd, password: odd })
    const fields = [...text.slice(5).matchAll(/(\w):((?:\\.|[^\\;])*);/gu)].map(([, key, value = '']) => [
      key,
      value.replace(/\\(.)/gu, '$1'),
    ])
    expect(fields).toEqual([
      ['T', 'WPA'],
      ['S', odd],
      ['P', odd],
      ['H', 'false'],
    ])
  })
})

describe('a network', () => {
  it('needs a name of at most 32 bytes, and a password of eight signs where it has one', () => {
    expect(wifiFault(sala)).toBeNull()
    expect(wifiFault({ ...sala, name: '' })).toBe('name')
    expect(wifiFault({ ...sala, name: '💧'.repeat(8) })).toBeNull()
    expect(wifiFault({ ...sala, name: '💧'.repeat(9) })).toBe('long')
    expect(wifiFault({ ...sala, password: '1234567' })).toBe('password')
    expect(wifiFault({ ...sala, password: '', security: 'nopass' })).toBeNull()
  })

  it('is kept for its workshop, and forgotten without a trace', () => {
    keepWifi(sala)
    expect(readWifi('w')).toEqual(sala)
    expect(readWifi('other')).toBeNull()
    forgetWifi()
    expect(readWifi('w')).toBeNull()
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('agua')
  })

  it('that was not kept by this program is none', () => {
    for (const wrong of ['null', '7', '{"workshop":"w"}', JSON.stringify({ ...sala, security: 'WEP' })]) {
      window.localStorage.setItem(WIFI_KEY, wrong)
      expect(readWifi('w')).toBeNull()
    }
  })
})
