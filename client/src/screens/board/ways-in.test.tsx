import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { Lobby } from './lobby.tsx'
import { useBoardBase } from './use-board-base.ts'
import { keepWifi, WIFI_KEY, type Wifi } from './wifi.ts'

beforeAll(startWords)
afterEach(() => {
  window.localStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const view = viewFor.display(sampleScene(3).scene.live)
const base = 'http://192.168.1.20:3000'
const wifi: Wifi = {
  workshop: view.workshop.id,
  name: 'Sala; 1',
  password: 'agua clara',
  security: 'WPA',
  hidden: false,
  shown: true,
}
const pathOf = (name: RegExp) => screen.getByRole('img', { name }).querySelector('path')?.getAttribute('d')

/** As another page of this browser would change it. */
const change = (next: Wifi) =>
  act(async () => {
    keepWifi(next)
    window.dispatchEvent(new StorageEvent('storage', { key: WIFI_KEY }))
  })

describe('[L2] the Wi-Fi on the board', () => {
  it('stands before the way in when the console of this browser wants it, and goes when it does not', async () => {
    await act(async () => render(<Lobby view={view} base={base} away={false} clockOffset={0} />))
    expect(screen.queryByRole('img', { name: /Wi-Fi/ })).not.toBeInTheDocument()
    await change(wifi)
    expect(screen.getByRole('img', { name: 'QR code of the Wi-Fi Sala; 1' })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /to join/ })).toBeInTheDocument()
    expect(screen.getByText('ABCD-EFGH')).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('agua clara')
    await change({ ...wifi, shown: false })
    expect(screen.queryByRole('img', { name: /Wi-Fi/ })).not.toBeInTheDocument()
  })

  it('is not that of another workshop, nor one that phones could not join', async () => {
    await act(async () => render(<Lobby view={view} base={base} away={false} clockOffset={0} />))
    for (const other of [
      { ...wifi, workshop: 'other' },
      { ...wifi, password: 'short' },
    ]) {
      await change(other)
      expect(screen.queryByRole('img', { name: /Wi-Fi/ })).not.toBeInTheDocument()
    }
  })
})

function Wall() {
  return <Lobby view={view} base={useBoardBase('token', base)} away={false} clockOffset={0} />
}

describe('[L1] the board', () => {
  it('draws its code anew when the server sends phones elsewhere, and keeps it while the server says nothing', async () => {
    vi.useFakeTimers()
    let chosen: string | null = null
    const answer = () =>
      new Response(JSON.stringify({ publicUrl: null, addresses: [], chosen, mayChoose: false }))
    vi.stubGlobal('fetch', async () => answer())
    await act(async () => render(<Wall />))
    const first = pathOf(/to join/)
    expect(screen.getByText('192.168.1.20:3000')).toBeInTheDocument()
    chosen = 'http://172.20.10.2:3000'
    await act(async () => vi.advanceTimersByTimeAsync(5_000))
    expect(screen.getByText('172.20.10.2:3000')).toBeInTheDocument()
    expect(pathOf(/to join/)).not.toBe(first)
    for (const silent of [null, 'javascript:alert(1)']) {
      chosen = silent
      await act(async () => vi.advanceTimersByTimeAsync(5_000))
      expect(screen.getByText('172.20.10.2:3000')).toBeInTheDocument()
    }
  })
})
