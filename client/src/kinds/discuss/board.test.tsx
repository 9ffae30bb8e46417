import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { ActivitySetup } from '@cabildo/shared/workshop/setup'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { DiscussBoard } from './board.tsx'

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('kind-discuss')
})

const base = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}
const items = [
  { id: 'why', text: { en: 'What stopped us?' }, from: [] },
  { id: 'who', text: { en: 'Who carries it on?' }, from: [] },
]

/** A discussion that is open, with four people of two groups. */
function talking(config: object = {}, rest: Partial<ActivitySetup> = {}) {
  const setup = activity('talk', 'discuss', { ...base, ...config }, { secrecy: 'open', items, ...rest })
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'talk' })
  const act = (who: number | null, action: unknown): string => {
    const actor = who === null ? facilitator : participant(people[who] ?? '')
    const [event] = scene.run(actor, { type: 'act', activity: 'talk', action })
    const fact: unknown = event?.type === 'contributed' ? event.fact : {}
    return String(Reflect.get(Object(fact), 'post') ?? Reflect.get(Object(fact), 'hand'))
  }
  const says = (who: number, text: string, question: string | null = 'why') =>
    act(who, { type: 'post', question, text, language: 'en' })
  const show = () => {
    const { current, room, people: present } = viewFor.display(scene.live)
    if (current === null) throw new Error('nothing is in front of the room')
    return render(<DiscussBoard activity={current} room={room} people={present} />)
  }
  return { scene, act, says, show }
}

describe('a discussion on the board', () => {
  it('[S1] shows how many while posts are private, and not a word of them', () => {
    const { says, show } = talking({ sharing: 'private', support: false })
    says(0, 'The plan changed')
    show()
    expect(screen.getByText('contribution', { exact: false })).toBeInTheDocument()
    expect(screen.getByText('What stopped us?')).toBeInTheDocument()
    expect(screen.queryByText('The plan changed')).toBeNull()
    expect(screen.getByText(/Everyone writes in private/)).toBeInTheDocument()
  })

  it('goes through the questions, and stays at the one the facilitator points at', () => {
    const { act, says, show } = talking()
    says(0, 'The plan changed')
    says(1, 'The council', 'who')
    show().unmount()
    act(null, { type: 'focus', question: 'who' })
    show()
    expect(screen.getByRole('heading', { name: 'Who carries it on?' })).toBeInTheDocument()
    expect(screen.getByText('The council')).toBeInTheDocument()
    expect(screen.queryByText('The plan changed')).toBeNull()
  })

  it('sorts questions of the room by support, with those answered last and their answer under them', () => {
    const { act, says, show } = talking({ mode: 'qa' }, { items: [] })
    const one = says(0, 'How much?', null)
    const two = says(1, 'Since when?', null)
    const three = says(2, 'Who pays?', null)
    for (const who of [0, 1]) act(who, { type: 'support', post: three })
    for (const who of [0, 2, 3]) act(who, { type: 'support', post: two })
    act(null, { type: 'answer', post: two, text: 'Since May', language: 'en' })
    expect(one).not.toBe(three)
    show()
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual(['Who pays?2 support it', 'How much?', 'Since when?3 support it AnsweredSince May'])
  })

  it('has the speaking list at the side, in the suggested order and with its rule', () => {
    const { act, show } = talking()
    const hand = act(0, { type: 'raise-hand', name: 'Ana' })
    act(2, { type: 'raise-hand' })
    act(1, { type: 'raise-hand' })
    act(null, { type: 'give-floor', hand })
    show()
    const list = screen.getByRole('complementary', { name: 'Speaking list' })
    expect(within(list).getByText('Ana')).toBeInTheDocument()
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['Civil society', 'Firms'])
    expect(within(list).getByText(/spoke least/)).toBeInTheDocument()
  })
})
