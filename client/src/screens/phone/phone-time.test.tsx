import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { type ParticipantView, viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { PhoneTime } from './phone-time.tsx'

const START = Date.UTC(2026, 4, 4, 10)

beforeAll(startWords)
beforeEach(() => {
  vi.useFakeTimers({ now: START })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

function viewOf(seconds: number | null, open = true): ParticipantView {
  const { scene } = sampleScene(1)
  if (open) scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const timer = seconds === null ? null : { until: START + seconds * 1000, seconds }
  return { ...viewFor.participant(scene.live), timer }
}

const spoken = () => document.querySelector('[aria-live]')?.textContent
const timer = () => screen.getByRole('timer')

/** The words of the end lie hidden under the figures to keep their place; this is what is to be seen. */
const seen = () =>
  [...timer().querySelectorAll('p')].filter(({ className }) => !/unseen/.test(className))[0]?.textContent

describe('[R8] the time left on the phone', () => {
  it('shows minutes and seconds, then that time is up', async () => {
    render(<PhoneTime view={viewOf(62)} clockOffset={0} />)
    expect(seen()).toBe('Time left 1:02')
    await pass(3)
    expect(seen()).toBe('Time left 0:59')
    await pass(59)
    expect(seen()).toBe('Time is up')
  })

  it('is spoken of at one minute and at the end, and at no other second', async () => {
    render(<PhoneTime view={viewOf(90)} clockOffset={0} />)
    const heard = new Set<string | null | undefined>()
    const moments: string[] = []
    for (let second = 90; second >= -5; second -= 1) {
      const words = spoken()
      if (words && !heard.has(words)) moments.push(`${second}: ${words}`)
      heard.add(words)
      await pass(1)
    }
    expect(moments).toEqual(['60: One minute left', '0: Time is up. You can still answer.'])
  })

  it('says nothing of answering where nothing is asked', async () => {
    render(<PhoneTime view={viewOf(5, false)} clockOffset={0} />)
    await pass(5)
    expect(spoken()).toBe('Time is up')
  })

  it('does not tell of a minute that is long past when the page wakes', async () => {
    render(<PhoneTime view={viewOf(120)} clockOffset={0} />)
    vi.setSystemTime(START + 100_000)
    act(() => {
      window.dispatchEvent(new Event('pageshow'))
    })
    expect(seen()).toBe('Time left 0:20')
    expect(spoken()).toBe('')
  })

  it('is not there without a timer, and silent', () => {
    render(<PhoneTime view={viewOf(null)} clockOffset={0} />)
    expect(screen.queryByRole('timer')).toBeNull()
    expect(spoken()).toBe('')
  })
})
