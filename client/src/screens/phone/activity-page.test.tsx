import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../kinds/vote/phone.tsx'
import { activityView } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { ActivityPage } from './activity-page.tsx'

beforeAll(async () => {
  await startWords()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const session = {
  code: 'ABCDEFGH',
  workshop: 'w',
  token: 'token',
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}
const mine = { person: 'p', name: null, waits: false, codes: 0, group: null, ballots: [], contributions: [] }

function page(asked: number) {
  const activity = activityView({ kind: 'none-such', round: 4, asked })
  const rest = { session, mine, mineAt: 0, entries: [], outbox: null, groups: [] }
  return render(<ActivityPage activity={activity} {...rest} />)
}

describe('[D8] the head of a question on the phone', () => {
  it('counts the rounds that were answered, not their numbers', () => {
    page(1)
    expect(screen.queryByText(/Round/)).not.toBeInTheDocument()
    page(2)
    expect(screen.getByText(/Round 2/)).toBeInTheDocument()
  })
})
