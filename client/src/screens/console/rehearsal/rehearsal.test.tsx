import { sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, Scene } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { keepFacilitatorToken, readFacilitatorToken } from '../tokens.ts'
import { keepOpenRehearsal, readOpenRehearsal } from './open-rehearsal.ts'
import { RehearsalBar } from './rehearsal-bar.tsx'
import { RehearsePanel } from './rehearse-panel.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

type Asked = { method: string; path: string; body: Record<string, unknown> | null }
let asked: Asked[] = []
let answers: Record<string, object> = {}

beforeEach(() => {
  asked = []
  answers = {}
  window.localStorage.clear()
  window.history.replaceState(null, '', '/console/w/real')
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET'
    asked.push({ method, path, body: typeof init.body === 'string' ? JSON.parse(init.body) : null })
    const answer = answers[`${method} ${path}`] ?? { refused: 'unknown-workshop' }
    return new Response(JSON.stringify(answer), { status: 'refused' in answer ? 409 : 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

function rehearsalView(ended = false) {
  const scene = new Scene()
  scene.run(host, { type: 'open-workshop', setup: sampleSetup, rehearsal: { of: 'real' } })
  if (ended) scene.run(facilitator, { type: 'end-workshop' })
  return viewFor.facilitator(scene.live)
}

describe('[R16] rehearsing', () => {
  it('opens a copy with as many people as the groups have seats, and goes there with a token of its own', async () => {
    const view = viewFor.facilitator(sampleScene(0).scene.live)
    const place = `POST /api/workshops/${view.workshop.id}/rehearsal`
    answers[place] = { ok: true, workshop: 'copy', code: 'ABCDEFGH' }
    await act(async () => render(<RehearsePanel view={view} token="t" className="" />))
    expect(screen.getByLabelText('Simulated people')).toHaveValue('8')
    await userEvent.click(screen.getByRole('button', { name: 'Rehearse with simulated people' }))
    expect(window.location.pathname).toBe('/console/w/copy')
    const [ask] = asked
    expect(ask?.body).toMatchObject({ people: 8 })
    expect(readFacilitatorToken('copy')).toBe(ask?.body?.token)
  })

  it('[I16] says why not, and asks for the same copy again', async () => {
    const view = viewFor.facilitator(sampleScene(0).scene.live)
    const place = `POST /api/workshops/${view.workshop.id}/rehearsal`
    answers[place] = { refused: 'too-many-rehearsals', params: { most: 4 } }
    await act(async () => render(<RehearsePanel view={view} token="t" className="" />))
    const button = screen.getByRole('button', { name: 'Rehearse with simulated people' })
    await userEvent.click(button)
    expect(await screen.findByText(/already 4 rehearsals/)).toBeInTheDocument()
    await userEvent.click(button)
    expect(asked[1]?.body).toEqual(asked[0]?.body)
  })
})

describe('[R16] the way back to an open rehearsal', () => {
  async function panel(refused: object) {
    const view = viewFor.facilitator(sampleScene(0).scene.live)
    keepOpenRehearsal(view.workshop.id, 'copy')
    keepFacilitatorToken('copy', 'token')
    answers['GET /api/workshops/copy/crew'] = refused
    await act(async () => render(<RehearsePanel view={view} token="t" className="" />))
    return readOpenRehearsal(view.workshop.id)
  }

  it('stays while the server begins again', async () => {
    expect(await panel({ refused: 'restarting', retry: true })).toBe('copy')
    expect(screen.getByRole('link', { name: 'Back to the open rehearsal' })).toBeInTheDocument()
  })

  it('goes once it was dropped elsewhere', async () => {
    expect(await panel({ refused: 'unknown-token' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Rehearse with simulated people' })).toBeInTheDocument()
  })
})

describe('[R16] the bar over a rehearsal', () => {
  const show = async (ended = false) => {
    const view = rehearsalView(ended)
    const at = (place: string) => `/api/workshops/${view.workshop.id}/${place}`
    answers[`GET ${at('crew')}`] = { here: 0, of: 0 }
    answers[`POST ${at('crew')}`] = { here: 0, of: 12 }
    answers[`DELETE ${at('rehearsal')}`] = { ok: true }
    await act(async () => render(<RehearsalBar view={view} of="real" token="t" />))
    return { at }
  }

  it('brings the simulated people back where there are none, and not after the end', async () => {
    const { at } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'Bring the simulated people in' }))
    expect(await screen.findByText('0 of 12 simulated people in the room')).toBeInTheDocument()
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: at('crew') })
  })

  it('does not offer them once it has ended', async () => {
    await show(true)
    expect(screen.queryByRole('button', { name: 'Bring the simulated people in' })).toBeNull()
  })

  it('drops it after one question, and leads back to the real workshop', async () => {
    const { at } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'Drop the rehearsal' }))
    await userEvent.click(screen.getByRole('button', { name: 'Go on rehearsing' }))
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Drop the rehearsal' }))
    await userEvent.click(screen.getByRole('button', { name: 'Drop it' }))
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: at('rehearsal') })
    expect(window.location.pathname).toBe('/console/w/real')
  })
})
