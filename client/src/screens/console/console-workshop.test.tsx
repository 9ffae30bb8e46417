import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { ConsoleWorkshop } from './console-workshop.tsx'
import { keepFacilitatorToken, keepHostToken, readFacilitatorToken } from './tokens.ts'

beforeAll(startWords)
beforeEach(() => window.localStorage.clear())

/** The tokens that the server knows, and those it was asked with. */
const known = new Set<string>()
let asked: string[] = []

vi.mock('../../net/use-workshop.ts', () => ({
  useWorkshop: (_audience: string, { token }: { token: string }) => {
    asked.push(token)
    const isKnown = known.has(token)
    const view = viewFor.facilitator(sampleScene(2).scene.live)
    const gone = isKnown ? null : { refused: 'unknown-token' }
    return {
      state: { view: isKnown ? view : null, link: isKnown ? 'live' : 'gone', gone, rev: 1 },
      run: vi.fn(),
    }
  },
}))
vi.mock('./run/run.tsx', () => ({ Run: ({ token }: { token: string }) => <p>run with {token}</p> }))

async function shownTo(facilitator: string | null, host: string | null) {
  asked = []
  if (facilitator) keepFacilitatorToken('w1', facilitator)
  if (host) keepHostToken(host)
  await act(async () => render(<ConsoleWorkshop workshop="w1" />))
}

describe('[H5] the console of a workshop', () => {
  it('is run with the token of the host where the link that this browser kept has ended', async () => {
    known.clear()
    known.add('of-host')
    await shownTo('ended', 'of-host')
    expect(screen.getByText('run with of-host')).toBeVisible()
    expect(readFacilitatorToken('w1')).toBeNull()
    expect([...new Set(asked)]).toEqual(['ended', 'of-host'])
  })

  it('is run with the link while that holds', async () => {
    known.clear()
    known.add('of-link').add('of-host')
    await shownTo('of-link', 'of-host')
    expect(screen.getByText('run with of-link')).toBeVisible()
    expect(readFacilitatorToken('w1')).toBe('of-link')
  })

  it.each([
    ['nobody is host', null],
    ['the host is not known either', 'other'],
  ])('says that it needs a link where %s', async (_when, host) => {
    known.clear()
    await shownTo('ended', host)
    expect(screen.getByRole('heading', { name: 'This console needs its link' })).toBeVisible()
  })
})
