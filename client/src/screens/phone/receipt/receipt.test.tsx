import { hashOf } from '@cabildo/shared/record/hash'
import { merkleRoot } from '@cabildo/shared/record/merkle'
import { sealedKey } from '@cabildo/shared/record/receipt'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ballotKey } from '../../../net/ballot-key.ts'
import type { Session } from '../../../net/session.ts'
import { startWords } from '../../../testing/start-words.ts'
import { ReceiptButton } from './receipt-button.tsx'

beforeAll(startWords)
const PATIENT = { timeout: 15_000 }
const session = { workshop: 'w1', token: 't', ballotSecret: 'secret' } as Session
const fetched = vi.fn()
vi.stubGlobal('fetch', fetched)
afterEach(() => fetched.mockReset())

/** A list with the leaf of this key among others; `salt` null where it was thrown away. */
function serve(key: string, salt: string | null): string {
  const keys = [sealedKey(hashOf, 'salt', key), 'aa', 'bb'].sort()
  const leaves = keys.map((each) => [each, hashOf('leaf', each)])
  const root = merkleRoot(
    hashOf,
    keys.map((each) => hashOf('leaf', each)),
  )
  fetched.mockImplementation(async () => new Response(JSON.stringify({ ballots: 3, root, salt, leaves })))
  return root
}

async function look(
  secrecy: 'open' | 'confidential' | 'anonymous',
  cast: { key?: string; as?: string } = {},
) {
  const activity = { id: 'vote', round: 1, secrecy }
  await act(async () =>
    render(
      <ReceiptButton
        activity={activity}
        session={session}
        person="p1"
        cast={{ key: null, as: null, ...cast }}
      />,
    ),
  )
  const button = await screen.findByRole('button', { name: 'Is my answer in?' }, PATIENT)
  await act(async () => fireEvent.click(button))
}

describe('[V6] the receipt of an answer', () => {
  it.each(['confidential', 'anonymous'] as const)(
    'finds an answer of a round that is %s by the key that only this phone can make, and asks for no key',
    async (secrecy) => {
      serve(ballotKey('secret', 'w1', 'vote', 1), 'salt')
      await look(secrecy)
      expect(
        await screen.findByText(/^Yes\. An answer under the key of this phone/, {}, PATIENT),
      ).toBeInTheDocument()
      expect(screen.getByText(/another group than yours/)).toBeInTheDocument()
      expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/api/workshops/w1/seal/vote/1'])
    },
  )

  it('finds an answer under the key that went with it, also where this phone came in anew and would make another', async () => {
    serve('0123456789abcdef0123456789abcdef', 'salt')
    await look('anonymous', { key: '0123456789abcdef0123456789abcdef' })
    expect(
      await screen.findByText(/^Yes. An answer under the key of this phone/, {}, PATIENT),
    ).toBeInTheDocument()
  })

  it.each([
    ['as whom it was given, who was joined with another after the close', 'luz'],
    ['whom that one was joined with before it', 'p1'],
  ])('finds an open answer under the person %s', async (_, sealed) => {
    serve(sealed, 'salt')
    await look('open', { as: 'luz' })
    expect(
      await screen.findByText(/^Yes. An answer under the key of this phone/, {}, PATIENT),
    ).toBeInTheDocument()
  })

  it('says of a confidential round without a salt what can be checked and no more', async () => {
    serve('p1', null)
    await look('confidential')
    expect(await screen.findByText(/nobody can find a single answer again/, {}, PATIENT)).toBeInTheDocument()
    expect(screen.queryByText(/^Yes/)).toBeNull()
  })

  it('shows the root of the seal, in short and whole, as the report prints it', async () => {
    const root = serve('p1', 'salt')
    await look('open')
    expect(await screen.findByText(/^Yes/, {}, PATIENT)).toBeInTheDocument()
    expect(screen.getByText(root)).toBeInTheDocument()
    expect(screen.getByText(`Seal: ${root.slice(0, 8)} … ${root.slice(-8)}`)).toBeInTheDocument()
  })

  it('says of a round that an earlier version sealed that nobody can look, not that it could not be asked', async () => {
    const list = { ballots: 3, root: 'a'.repeat(64), salt: null, leaves: null }
    fetched.mockImplementation(async () => new Response(JSON.stringify(list)))
    await look('anonymous')
    expect(await screen.findByText(/sealed by an earlier version/, {}, PATIENT)).toBeInTheDocument()
    expect(screen.getByText('Seal: aaaaaaaa … aaaaaaaa')).toBeInTheDocument()
    expect(screen.queryByText(/could not be asked/)).toBeNull()
  })

  it('says when no answer of this phone is there', async () => {
    serve('somebody else', 'salt')
    await look('open')
    expect(await screen.findByText(/^No answer under the key of this phone/, {}, PATIENT)).toBeInTheDocument()
    expect(screen.queryByText(/another group/)).toBeNull()
  })
})
