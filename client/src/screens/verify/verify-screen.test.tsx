import { hashOf } from '@cabildo/shared/record/hash'
import { GENESIS, linkHash, wholeDigest } from '@cabildo/shared/record/link'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { VerifyScreen } from './verify-screen.tsx'

beforeAll(async () => {
  await startWords()
  // What the page fetches when it opens.
  await import('@cabildo/shared/verify/verify-file')
})
vi.setConfig({ testTimeout: 30_000 })
const PATIENT = { timeout: 15_000 }
const fetched = vi.fn()
vi.stubGlobal('fetch', fetched)
afterEach(() => {
  fetched.mockReset()
})

/** A report of a workshop in which nothing was asked yet, and whose log tells nothing. */
function fileOf(change: object = {}, name = 'report.json'): File {
  const logged = { at: 1, by: 'host', person: null, payload: '{}' }
  const digest = wholeDigest(hashOf, 'salt', logged)
  const head = linkHash(hashOf, GENESIS, 'w1', 1, digest)
  const report = {
    edition: 'interim',
    workshop: { id: 'w1', title: { en: 'Water' } },
    openedAt: 1,
    rev: 1,
    room: { rows: [], people: 0, seats: 0, mirror: null },
    activities: [],
    priorities: { activity: null, list: [] },
    ...change,
  }
  const record = { chain: [{ rev: 1, digest, hash: head }], rounds: [] }
  const whole = { format: 'cabildo-report', version: 2, writtenAt: 1, head, report, record }
  const text = JSON.stringify({ ...whole, sum: hashOf(JSON.stringify(whole)) })
  return new File([text], name, { type: 'application/json' })
}

async function choose(file: File): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/Choose a file|Check another file/), { target: { files: [file] } })
  })
}

describe('[V5] the page that checks a file', () => {
  it('says what is wrong with a file, asking no server', async () => {
    await act(async () => render(<VerifyScreen />))
    expect(await screen.findByRole('heading', { name: 'Check a file' }, PATIENT)).toBeInTheDocument()
    await choose(new File(['{"format":"other"}'], 'other.json'))
    expect(await screen.findByText('The file is not sound.', {}, PATIENT)).toBeInTheDocument()
    expect(screen.getByText('It is no file of this program.')).toBeInTheDocument()
    expect(screen.getByText('What was checked in other.json')).toBeInTheDocument()
    await choose(fileOf({ rev: 2 }))
    expect(
      await screen.findByText('The log does not end where the report says.', {}, PATIENT),
    ).toBeInTheDocument()
    expect(screen.getByText(/It is an interim report of “Water”/)).toBeInTheDocument()
    expect(fetched).not.toHaveBeenCalled()
  })

  it('says nothing of a file in whose place another was chosen meanwhile', async () => {
    await act(async () => render(<VerifyScreen />))
    let read: (bytes: ArrayBuffer) => void = () => {}
    const slow = new File(['{}'], 'slow.json')
    slow.arrayBuffer = () =>
      new Promise((resolve) => {
        read = resolve
      })
    await choose(slow)
    await choose(fileOf({ rev: 2 }, 'chosen.json'))
    expect(await screen.findByText('What was checked in chosen.json', {}, PATIENT)).toBeInTheDocument()
    await act(async () => read(new TextEncoder().encode('{}').buffer as ArrayBuffer))
    expect(screen.getByText('What was checked in chosen.json')).toBeInTheDocument()
    expect(screen.queryByText('What was checked in slow.json')).toBeNull()
  })

  it('takes a file that is dropped on it', async () => {
    await act(async () => render(<VerifyScreen />))
    const field = (await screen.findByText('or drop it here', {}, PATIENT)).parentElement
    await act(async () => {
      fireEvent.drop(field ?? document.body, { dataTransfer: { files: [fileOf({}, 'dropped.json')] } })
    })
    expect(await screen.findByText('What was checked in dropped.json', {}, PATIENT)).toBeInTheDocument()
    expect(screen.getByText('The report and the log differ (workshop).')).toBeInTheDocument()
  })
})
