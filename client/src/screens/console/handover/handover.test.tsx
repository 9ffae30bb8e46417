import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { host } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { FollowUpPanel } from './follow-up-panel.tsx'
import { HandoverPanel } from './handover-panel.tsx'
import { OpenFile } from './open-file.tsx'
import { StoppedBar } from './stopped-bar.tsx'

beforeAll(startWords)

const saved: string[] = []
vi.mock('../save-file.ts', () => ({ saveFile: (_file: Blob, name: string) => saved.push(name) }))

let asked: { path: string; body: unknown }[] = []
let answer: () => Response = () => new Response('packed')

beforeEach(() => {
  asked = []
  saved.length = 0
  answer = () => new Response('packed')
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit = {}) => {
    asked.push({ path, body: typeof body === 'string' ? JSON.parse(body) : body })
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

const refusing = (refused: object) => () => new Response(JSON.stringify(refused), { status: 409 })

function viewWhen(stopped: 'moved' | 'copy' | null) {
  const { scene } = sampleScene(2)
  if (stopped) scene.run(host, { type: 'stop-here', why: stopped })
  return viewFor.facilitator(scene.live)
}

async function showPanel(stopped: 'moved' | 'copy' | null = null) {
  const view = viewWhen(stopped)
  const looks = { className: '', titleClassName: '', softClassName: '' }
  await act(async () => render(<HandoverPanel view={view} token="t" {...looks} />))
  return view.workshop
}

describe('[H4] handing over', () => {
  it('asks once, and then saves the file with which the workshop stops here', async () => {
    const { id, code } = await showPanel()
    await userEvent.click(screen.getByRole('button', { name: 'Hand over and stop here' }))
    expect(asked).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(asked).toEqual([])
    await userEvent.click(screen.getByLabelText(/Let phones and codes/))
    await userEvent.click(screen.getByRole('button', { name: 'Hand over and stop here' }))
    const [, yes] = screen.getAllByRole('button', { name: 'Hand over and stop here' })
    await userEvent.click(yes ?? document.body)
    expect(asked).toEqual([{ path: `/api/workshops/${id}/file`, body: { move: true, seats: true } }])
    expect(saved).toEqual([`${code}.cabildo`])
    expect(screen.getByText(`Saved: ${code}.cabildo`)).toBeVisible()
  })

  it('saves a copy without stopping, and says why not', async () => {
    answer = refusing({ ok: false, refused: 'another-round-open' })
    await showPanel()
    await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }))
    expect(asked).toMatchObject([{ body: { move: false, seats: false } }])
    expect(saved).toEqual([])
    expect(screen.getByRole('alert')).toHaveTextContent('Another activity is still open.')
  })

  it('gives the same file again to whoever lost it, and hands over nothing twice', async () => {
    await showPanel('moved')
    expect(screen.queryByRole('button', { name: 'Hand over and stop here' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Download the file again' }))
    expect(asked).toMatchObject([{ body: { move: true } }])
  })

  it.each([
    ['moved', 'This workshop was handed over: nothing is taken here'],
    ['copy', 'This is a copy: nothing is taken'],
  ] as const)('stands still, says so, and goes on when told to: %s', async (why, words) => {
    answer = () => new Response(JSON.stringify({ ok: true, workshop: 'w', rev: 1, made: [] }))
    await act(async () => render(<StoppedBar stopped={why} workshop="w" host="h" />))
    expect(screen.getByText(words)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Go on here' }))
    expect(asked).toMatchObject([
      { path: '/api/command', body: { workshop: 'w', command: { type: 'go-on-here' } } },
    ])
  })

  it('offers a facilitator no button that only the host may press', async () => {
    await act(async () => render(<StoppedBar stopped="moved" workshop="w" host={null} />))
    expect(screen.getByText('This workshop was handed over: nothing is taken here')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('[H8] a follow-up workshop', () => {
  it('is opened once however often it is asked, and led to', async () => {
    window.history.replaceState(null, '', '/console/w/old')
    answer = refusing({ ok: false, refused: 'store-unavailable', retry: true })
    const looks = { className: '', titleClassName: '', softClassName: '' }
    await act(async () => render(<FollowUpPanel workshop="old" token="t" {...looks} />))
    const button = screen.getByRole('button', { name: 'Open a follow-up' })
    await userEvent.click(button)
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement()
    answer = () => new Response(JSON.stringify({ ok: true, workshop: 'new', code: 'ABCDEFGH' }))
    await userEvent.click(button)
    expect(window.location.pathname).toBe('/console/w/new')
    expect(asked.map(({ path }) => path)).toEqual(Array(2).fill('/api/workshops/old/follow-up'))
    expect(asked[0]?.body).toEqual(asked[1]?.body)
  })
})

describe('opening a workshop from a file', () => {
  const choose = async (onTaken = () => {}) => {
    await act(async () => render(<OpenFile token="t" className="" onTaken={onTaken} />))
    await userEvent.upload(screen.getByLabelText('Choose a file'), new File(['x'], 'a.cabildo'))
  }

  it('leads to it, and says whether it goes on here', async () => {
    answer = () =>
      new Response(JSON.stringify({ ok: true, workshop: 'w1', code: 'ABCDEFGH', goesOn: false, seats: 0 }))
    const taken = vi.fn()
    await choose(taken)
    expect(await screen.findByText(/is here as a copy/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the workshop' })).toHaveAttribute('href', '/console/w/w1')
    expect(taken).toHaveBeenCalledOnce()
  })

  it('[H2] says what is wrong with a file, and where', async () => {
    answer = refusing({ ok: false, refused: 'file-log-broken', params: { rev: 17 } })
    await choose()
    expect(await screen.findByRole('alert')).toHaveTextContent('the first bad place is event 17')
  })
})
