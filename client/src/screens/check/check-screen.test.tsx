import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { deviceOf, fitsBrowser } from './browser-fit.ts'
import { CheckScreen } from './check-screen.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const probed = vi.hoisted(() => ({ probeLink: vi.fn(), roundTrip: vi.fn(), keepsThings: vi.fn() }))
vi.mock('../../net/line-probe.ts', () => probed)

const fetched = vi.fn()
beforeEach(() => {
  probed.probeLink.mockResolvedValue('websocket')
  probed.roundTrip.mockResolvedValue(23)
  probed.keepsThings.mockResolvedValue(true)
  fetched.mockReset().mockImplementation(async () => new Response('{"ok":true,"seen":true}'))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

const show = () => act(async () => render(<CheckScreen />))
const verdict = () => screen.getByRole('status').dataset.verdict

describe('[L4] the page for the test phone', () => {
  it('says that the phone is ready, tells the console only what it measured, and joins nobody', async () => {
    await show()
    expect(verdict()).toBe('good')
    expect(screen.getByText('This phone is ready')).toBeInTheDocument()
    expect(screen.getByText('There and back in 23 ms')).toBeInTheDocument()
    const [[path, init]] = fetched.mock.calls as [[string, { body: string; headers: object }]]
    expect([fetched.mock.calls.length, path]).toEqual([1, '/api/check'])
    expect(JSON.parse(init.body)).toEqual({
      device: 'other',
      via: 'websocket',
      ms: 23,
      storage: true,
      fits: true,
    })
    expect(init.headers).toEqual({ 'content-type': 'application/json' })
    expect(window.localStorage).toHaveLength(0)
  })

  it.each([
    ['polling', 23, true, 'fair', /slower, and it works/],
    ['websocket', 2_000, true, 'fair', /2,000 ms: slow/],
    ['websocket', 23, false, 'fair', /keeps nothing/],
    ['none', 23, true, 'bad', /No live connection/],
    ['websocket', null, true, 'bad', /stopped answering/],
  ])(
    'names what is wrong and what to do: %s, %s ms, storage %s',
    async (via, ms, storage, expected, words) => {
      probed.probeLink.mockResolvedValue(via)
      probed.roundTrip.mockResolvedValue(ms)
      probed.keepsThings.mockResolvedValue(storage)
      await show()
      expect(verdict()).toBe(expected)
      expect(screen.getByText(words)).toBeInTheDocument()
    },
  )

  it('says when nobody looks, and holds it against no phone', async () => {
    fetched.mockImplementation(async () => new Response('{"ok":true,"seen":false}'))
    await show()
    expect(screen.getByText(/is not open now/)).toBeInTheDocument()
    expect(verdict()).toBe('good')
  })
})

const IPHONE = (os: number) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${os}_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${os}.0 Mobile/15E148 Safari/604.1`
const ANDROID = (chrome: number) =>
  `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome}.0.0.0 Mobile Safari/537.36`
const FIREFOX = (version: number) =>
  `Mozilla/5.0 (Android 11; Mobile; rv:${version}.0) Gecko/${version}.0 Firefox/${version}.0`

describe('the browser', () => {
  it.each([
    [IPHONE(13), 'iphone', false],
    [IPHONE(14), 'iphone', true],
    [ANDROID(86), 'android', false],
    [ANDROID(87), 'android', true],
    [FIREFOX(89), 'android', false],
    [FIREFOX(140), 'android', true],
    ['Something of its own', 'other', true],
  ])('%s', (agent, device, fits) => {
    expect([deviceOf(agent), fitsBrowser(agent)]).toEqual([device, fits])
  })
})
