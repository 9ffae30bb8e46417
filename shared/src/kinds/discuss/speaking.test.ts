import { describe, expect, it } from 'vitest'
import { discussion } from './discussion.ts'
import { nextSpeakers } from './next-speakers.ts'
import { reportDiscussion } from './report.ts'
import { manageDiscussion, ownPosts, showDiscussion } from './view.ts'
import { turnsByGroup } from './voices.ts'

type Discussion = ReturnType<typeof discussion>

/** Hands raised in this order; each person's hand by their name. */
function raised({ does, slice }: Discussion, ...people: string[]): Record<string, string> {
  for (const person of people) does(person, { type: 'raise-hand' })
  return Object.fromEntries(people.map((person) => [person, slice.raised.get(person) ?? '']))
}

function speaks(room: Discussion, hand: string | undefined): void {
  room.leads({ type: 'give-floor', hand: hand ?? '' })
  room.leads({ type: 'end-turn' })
}

const order = ({ slice }: Discussion) => nextSpeakers(slice).map(({ by }) => by)

describe('the speaking list', () => {
  it('has one hand a person, and lets go of it when it is lowered or the turn is over', () => {
    const room = discussion()
    const hands = raised(room, 'firms-ana', 'firms-ana', 'civil-eva')
    expect(room.slice.hands.size).toBe(2)
    room.does('civil-eva', { type: 'lower-hand' })
    expect(room.does('civil-eva', { type: 'lower-hand' })).toEqual([])
    expect(order(room)).toEqual(['firms-ana'])
    room.leads({ type: 'give-floor', hand: hands['firms-ana'] ?? '' })
    expect(order(room)).toEqual([])
    room.does('firms-ana', { type: 'lower-hand' })
    expect(room.slice).toMatchObject({ speaking: null, turns: new Map([['firms', 1]]) })
    expect(ownPosts(room.slice, 'firms-ana').hand).toBeNull()
  })

  it('gives the floor to one at a time', () => {
    const room = discussion()
    const hands = raised(room, 'firms-ana', 'civil-eva')
    room.leads({ type: 'give-floor', hand: hands['firms-ana'] ?? '' })
    expect(room.leads({ type: 'give-floor', hand: hands['firms-ana'] ?? '' })).toEqual([])
    room.leads({ type: 'give-floor', hand: hands['civil-eva'] ?? '' })
    expect(room.slice.hands.size).toBe(1)
    expect(room.leads({ type: 'give-floor', hand: hands['firms-ana'] ?? '' })).toMatchObject({
      refused: 'unknown-contribution',
    })
    room.leads({ type: 'end-turn' })
    expect(room.leads({ type: 'end-turn' })).toEqual([])
  })

  it('takes somebody without a phone whom the facilitator puts there, and lets the facilitator take anybody off', () => {
    const room = discussion()
    room.leads({ type: 'raise-hand', name: 'Doña Rosa', group: 'civil' })
    expect(showDiscussion(room.settings, room.slice, false).queue).toEqual([
      { hand: 'd1', group: 'civil', name: 'Doña Rosa' },
    ])
    room.does('firms-ana', { type: 'raise-hand', group: 'civil' })
    expect(room.slice.hands.get('d2')?.group).toBe('firms')
    room.leads({ type: 'lower-hand', hand: 'd1' })
    expect(order(room)).toEqual(['firms-ana'])
    expect(room.leads({ type: 'lower-hand' })).toMatchObject({ refused: 'unknown-contribution' })
  })

  it('names nobody but by the name they gave', () => {
    const room = discussion()
    room.does('firms-ana', { type: 'raise-hand', name: '  Ana  ' })
    const views = JSON.stringify([
      showDiscussion(room.settings, room.slice, false),
      manageDiscussion(room.settings, room.slice),
    ])
    expect(views).toContain('"Ana"')
    expect(views).not.toContain('firms-ana')
  })

  it('is not offered in anonymous rounds, nor where it was not set up', () => {
    const hand = { type: 'raise-hand' } as const
    const give = { type: 'give-floor', hand: 'd1' } as const
    expect(discussion({}, 'anonymous').does('firms-ana', hand)).toMatchObject({ refused: 'not-in-anonymous' })
    expect(discussion({}, 'anonymous').leads(give)).toMatchObject({ refused: 'not-in-anonymous' })
    expect(discussion({ speakers: false }).does('firms-ana', hand)).toMatchObject({ refused: 'not-offered' })
  })
})

describe('[K-discuss-3] who speaks next', () => {
  it('is of the group that spoke least, then whoever has waited longest', () => {
    const room = discussion()
    speaks(room, raised(room, 'firms-one')['firms-one'])
    raised(room, 'firms-two', 'civil-one', 'state-one')
    expect(order(room)).toEqual(['civil-one', 'state-one', 'firms-two'])
  })

  it('counts in those suggested before, so that no group comes three times in a row while another waits', () => {
    const room = discussion()
    raised(room, 'firms-one', 'firms-two', 'firms-three', 'civil-one', 'civil-two')
    expect(order(room)).toEqual(['firms-one', 'civil-one', 'firms-two', 'civil-two', 'firms-three'])
  })

  it('counts the turn that is going on', () => {
    const room = discussion()
    const hands = raised(room, 'firms-one', 'firms-two', 'civil-one')
    room.leads({ type: 'give-floor', hand: hands['firms-one'] ?? '' })
    expect(order(room)).toEqual(['civil-one', 'firms-two'])
  })
})

describe('[K-discuss-4] voice balance where nobody is named', () => {
  const turns = (secrecy: 'open' | 'confidential', counts: Record<string, number>) => {
    const room = discussion({}, secrecy)
    for (const [group, count] of Object.entries(counts)) {
      for (let turn = 0; turn < count; turn += 1) {
        speaks(room, raised(room, `${group}-${turn}`)[`${group}-${turn}`])
      }
    }
    return room
  }

  it('tells no group under three turns apart, and announces no names', () => {
    const room = turns('confidential', { firms: 5, civil: 4, state: 1 })
    expect(turnsByGroup(room.slice)).toEqual({ parts: [{ group: 'firms', turns: 5 }], rest: 5 })
    room.does('firms-ana', { type: 'raise-hand', name: 'Ana' })
    expect(showDiscussion(room.settings, room.slice, false).queue[0]).toMatchObject({
      group: 'firms',
      name: null,
    })
  })

  it('tells neither that a group kept silent, nor anything where a single part would be left', () => {
    const { slice } = turns('confidential', { firms: 5, civil: 4 })
    expect(turnsByGroup(slice)).toEqual({ parts: [{ group: 'firms', turns: 5 }], rest: 4 })
    const few = turns('confidential', { firms: 4, civil: 2 })
    expect(turnsByGroup(few.slice)).toEqual({ parts: [], rest: null })
    expect(manageDiscussion(few.settings, few.slice).voices).toMatchObject({ total: 6, withheld: true })
  })

  it('is told as it is in open rounds', () => {
    const { slice, settings } = turns('open', { firms: 2, civil: 1 })
    expect(reportDiscussion(settings, slice, true).voices).toEqual({
      total: 3,
      parts: [
        { group: 'firms', turns: 2 },
        { group: 'civil', turns: 1 },
      ],
      rest: null,
      withheld: false,
    })
  })
})
