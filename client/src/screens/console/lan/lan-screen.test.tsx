import type { PhoneTest } from '@cabildo/shared/wire/lan'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { keepHostToken } from '../tokens.ts'
import { LanScreen } from './lan-screen.tsx'

beforeAll(startWords)

const hotel = { address: '192.168.1.20', network: 'wlan0', url: 'http://192.168.1.20:3000' }
const probed = vi.hoisted(() => ({ reaches: vi.fn(), probeLink: vi.fn() }))
vi.mock('../../../net/line-probe.ts', () => probed)

let test: PhoneTest
let addresses = [hotel]
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  keepHostToken('host')
  addresses = [hotel]
  test = { now: 1_000_000, boards: 0, phones: [] }
  probed.reaches.mockResolvedValue(true)
  probed.probeLink.mockResolvedValue('websocket')
  vi.stubGlobal('fetch', async (path: string) => {
    const network = { publicUrl: null, addresses, chosen: addresses[0]?.url ?? null, mayChoose: true }
    return new Response(JSON.stringify(path.startsWith('/api/check') ? test : network))
  })
})
afterEach(() => {
  window.localStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const show = () => act(async () => render(<LanScreen workshop="w" />))
const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
const stateOf = (words: RegExp) => screen.getByText(words).closest('li')?.dataset.state
const remedies = () => screen.getAllByText('If the phone does not arrive').at(-1)?.closest('details')

describe('the test page', () => {
  it('looks by itself whether address, live connection, clock, network and board are well', async () => {
    test = { ...test, boards: 1 }
    await show()
    expect(stateOf(/The server answers under 192\.168\.1\.20:3000/)).toBe('good')
    expect(stateOf(/WebSocket works/)).toBe('good')
    expect(stateOf(/0 s from the server/)).toBe('good')
    expect(stateOf(/^1 address$/)).toBe('good')
    expect(stateOf(/1 board is open/)).toBe('good')
    expect(probed.reaches).toHaveBeenLastCalledWith(hotel.url)
  })

  it('says what is wrong', async () => {
    addresses = []
    test = { ...test, now: 1_000_000 - 90_000 }
    probed.reaches.mockResolvedValue(false)
    probed.probeLink.mockResolvedValue('polling')
    await show()
    expect(stateOf(/does not answer under/)).toBe('bad')
    expect(stateOf(/WebSocket does not work here/)).toBe('note')
    expect(stateOf(/clock is 90 s from/)).toBe('note')
    expect(stateOf(/No network/)).toBe('bad')
    expect(stateOf(/No board is open yet/)).toBe('note')
  })

  it('asks to be loaded anew where the browser kept it from asking', async () => {
    probed.reaches.mockImplementation(async () => {
      const barred = Object.assign(new Event('securitypolicyviolation'), {
        blockedURI: `${hotel.url}/api/check`,
      })
      document.dispatchEvent(barred)
      return false
    })
    await show()
    expect(stateOf(/load it again to test/)).toBe('note')
    expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument()
  })

  it('[L4] shows a phone as soon as it came', async () => {
    await show()
    expect(stateOf(/Waiting for the phone/)).toBe('wait')
    test = {
      ...test,
      phones: [
        { id: 2, device: 'android', via: 'polling', ms: 140, storage: false, fits: true },
        { id: 1, device: 'iphone', via: 'websocket', ms: 23, storage: true, fits: true },
      ],
    }
    await pass(2_000)
    expect(stateOf(/iPhone reached the server: WebSocket, 23 ms/)).toBe('good')
    expect(stateOf(/Android reached the server: without WebSocket.*140 ms.*a private window/)).toBe('note')
    await pass(70_000)
    expect(remedies()).not.toHaveAttribute('open')
  })

  it('[L6] opens the remedies when no phone came within a minute, with the command for this port', async () => {
    await show()
    expect(remedies()).not.toHaveAttribute('open')
    await pass(61_000)
    expect(stateOf(/No phone yet after a minute/)).toBe('note')
    expect(remedies()).toHaveAttribute('open')
    for (const title of [
      /keeps devices apart/,
      /Windows$/,
      /public/,
      /macOS/,
      /Linux/,
      /sign in/,
      /mobile data/,
    ]) {
      expect(screen.getAllByText(title).length).toBeGreaterThan(0)
    }
    expect(screen.getByText('sudo ufw allow 3000/tcp')).toBeInTheDocument()
  })

  it('is the host’s alone', async () => {
    window.localStorage.clear()
    await show()
    expect(screen.getByText(/Only the browser that runs this server/)).toBeInTheDocument()
  })
})
