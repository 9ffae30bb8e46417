import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { readWifi, WIFI_KEY } from '../../board/wifi.ts'
import { BASE_KEY } from '../network.ts'
import { useJoinBase } from '../use-join-base.ts'
import { AddressChooser } from './address-chooser.tsx'
import { WifiPanel } from './wifi-panel.tsx'

beforeAll(startWords)
afterEach(() => {
  window.localStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const at = (address: string, network: string) => ({ address, network, url: `http://${address}:3000` })
const [hotel, phone] = [at('192.168.1.20', 'wlan0'), at('172.20.10.2', 'en5')]

/** A server whose addresses and choice a test can change; notes what it was told. */
function server(addresses = [hotel, phone]) {
  const state = { addresses, chosen: null as string | null, told: [] as string[] }
  vi.stubGlobal('fetch', async (_path: string, { body }: { body?: string }) => {
    if (body !== undefined) {
      const { base } = JSON.parse(body)
      state.chosen = base
      state.told.push(base)
      return new Response('{"ok":true}')
    }
    const held = state.addresses.some(({ url }) => url === state.chosen)
    const { addresses: found } = state
    return new Response(
      JSON.stringify({
        publicUrl: null,
        addresses: found,
        chosen: held ? state.chosen : null,
        mayChoose: true,
      }),
    )
  })
  return state
}

function Panel() {
  const join = useJoinBase('token')
  return (
    <>
      <AddressChooser join={join} />
      <p data-testid="base">{join.base}</p>
    </>
  )
}
const base = () => screen.getByTestId('base').textContent
const pass = () => act(async () => vi.advanceTimersByTimeAsync(5_000))

describe('[L1] the address chooser', () => {
  it('takes the best, tells the server once, and keeps what is chosen', async () => {
    const state = server()
    await act(async () => render(<Panel />))
    expect(base()).toBe(hotel.url)
    expect(state.told).toEqual([hotel.url])
    const list = screen.getByLabelText('Address that phones use')
    await userEvent.selectOptions(list, '172.20.10.2:3000 · en5')
    expect(base()).toBe(phone.url)
    expect(state.told).toEqual([hotel.url, phone.url])
    expect(window.localStorage.getItem(BASE_KEY)).toBe(JSON.stringify(phone.url))
  })

  it('says that the address in use is gone, goes on with the best that remains, and tells the server', async () => {
    vi.useFakeTimers()
    const state = server()
    await act(async () => render(<Panel />))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    state.addresses = [phone]
    await pass()
    expect(base()).toBe(phone.url)
    expect(screen.getByRole('status')).toHaveTextContent(/192\.168\.1\.20:3000 is no longer/)
    expect(screen.getByRole('status')).toHaveTextContent(/now use 172\.20\.10\.2:3000/)
    expect(state.told.at(-1)).toBe(phone.url)
    await pass()
    expect(state.told).toHaveLength(2)
    await act(async () => screen.getByRole('button', { name: 'Understood' }).click())
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says so when there is no network left, and sends nobody to this computer alone', async () => {
    vi.useFakeTimers()
    const state = server([hotel])
    await act(async () => render(<Panel />))
    state.addresses = []
    await pass()
    expect(screen.getByRole('status')).toHaveTextContent(/there is no other/)
    await act(async () => screen.getByRole('button', { name: 'Understood' }).click())
    expect(state.told).toEqual([hotel.url])
    state.addresses = [hotel]
    await pass()
    expect(base()).toBe(hotel.url)
  })

  it('follows what another console chose', async () => {
    vi.useFakeTimers()
    const state = server()
    await act(async () => render(<Panel />))
    state.chosen = phone.url
    await pass()
    expect(base()).toBe(phone.url)
    expect(state.told).toEqual([hotel.url])
  })
})

describe('[L2] the Wi-Fi of the room', () => {
  it('is typed, shown and forgotten without a word to the server', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    const user = userEvent.setup()
    render(<WifiPanel workshop="w" code="ABCDEFGH" base={hotel.url} />)
    await user.click(screen.getByText('Wi-Fi of the room'))
    const show = screen.getByRole('checkbox', { name: /Show its QR code/ })
    expect(show).toBeDisabled()
    await user.type(screen.getByLabelText('Network name'), 'Sala; 1')
    await user.type(screen.getByLabelText('Password'), 'agua')
    expect(screen.getByText(/at least 8 characters/)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Password'), ' clara')
    await user.click(show)
    expect(readWifi('w')).toMatchObject({ name: 'Sala; 1', password: 'agua clara', shown: true })
    expect(screen.getByText(/never sent to the server/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Forget the network' }))
    expect(window.localStorage.getItem(WIFI_KEY)).toBeNull()
    expect(fetched).not.toHaveBeenCalled()
  })

  it('needs no password where the network is open, and is printed with the way in', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = userEvent.setup()
    render(<WifiPanel workshop="w" code="ABCDEFGH" base={hotel.url} />)
    await user.click(screen.getByText('Wi-Fi of the room'))
    await user.type(screen.getByLabelText('Network name'), 'Sala')
    await user.selectOptions(screen.getByLabelText('Security'), 'Open, no password')
    await user.click(screen.getByRole('button', { name: 'Print both codes' }))
    expect(print).toHaveBeenCalledOnce()
    expect(document.body.textContent).toContain('192.168.1.20:3000 ABCD-EFGH')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(document.body.textContent).not.toContain('ABCD-EFGH')
    expect(document.body.dataset.printing).toBeUndefined()
  })
})
