import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ballotKey } from '../../net/ballot-key.ts'
import { openOutbox } from '../../net/outbox.ts'
import { inMemory } from '../../net/outbox-storage.ts'
import { activityView } from '../../testing/phone-props.ts'
import { usePhoneProps } from './use-phone-props.ts'

const session = {
  code: 'ABCDEFGH',
  workshop: 'w',
  token: 'token',
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}
const mine = { person: 'p', name: null, waits: false, codes: 0, group: null, ballots: [], contributions: [] }

it.each([
  ['open', undefined],
  ['confidential', ballotKey(session.ballotSecret, 'w', 'act-1', 1)],
  ['anonymous', ballotKey(session.ballotSecret, 'w', 'act-1', 1)],
] as const)('[V6] gives the key of its own with a secret answer alone (%s)', async (secrecy, key) => {
  const sent: CommandEnvelope[] = []
  const outbox = openOutbox({
    workshop: 'w',
    storage: inMemory(),
    tabs: { tell: () => {}, listen: () => {}, close: () => {} },
    deliver: async (envelope) => {
      sent.push(envelope)
      return { ok: true, workshop: 'w', rev: 1, made: [] }
    },
    rest: async () => {},
    now: () => 0,
  })
  const input = {
    activity: activityView({ secrecy }),
    session,
    mine,
    mineAt: 0,
    entries: [],
    outbox,
    groups: [],
  }
  const { result } = renderHook(() => usePhoneProps(input))
  await act(async () => result.current.cast({ dots: {} }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  const [envelope] = sent
  expect(envelope?.command).toEqual({
    type: 'cast',
    activity: 'act-1',
    round: 1,
    answer: { dots: {} },
    ...(key === undefined ? {} : { key }),
  })
  // Nothing on the phone says who gave a secret answer.
  const [kept] = outbox.state.getState().entries
  expect(kept?.as).toBe(secrecy === 'open' ? mine.person : undefined)
  outbox.close()
})
