import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discussion, QUESTIONS } from './discussion.ts'
import { evolveDiscussion, takeQuestions } from './evolve.ts'
import { nextSpeakers } from './next-speakers.ts'
import { reportDiscussion } from './report.ts'
import { type DiscussAction, DiscussFact } from './schema.ts'
import { emptyDiscussion } from './slice.ts'
import { manageDiscussion, ownPosts, showDiscussion } from './view.ts'

describe('[I6] any course of a discussion', () => {
  const who = fc.constantFrom('facilitator', 'firms-ana', 'firms-oto', 'civil-eva', 'state-ivo')
  const id = fc.integer({ min: 1, max: 12 }).map((n) => `d${n}`)
  const question = fc.constantFrom('why', 'how', null)
  const text = fc.constantFrom('Uno', 'Dos', 'Tres')
  const language = fc.constant('es' as const)
  const type = <Type extends DiscussAction['type']>(name: Type) => fc.constant(name)
  const action: fc.Arbitrary<DiscussAction> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: type('post'), question, text, language }) },
    fc.record({ type: type('edit-post'), post: id, text }),
    fc.record({ type: type('withdraw-post'), post: id }),
    { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('support', 'unsupport'), post: id }) },
    { weight: 3, arbitrary: fc.record({ type: type('raise-hand'), name: text }) },
    fc.record({ type: type('lower-hand'), hand: id }),
    { weight: 2, arbitrary: fc.record({ type: type('give-floor'), hand: id }) },
    fc.record({ type: type('end-turn') }),
    fc.record({
      type: fc.constantFrom('hide', 'show', 'unanswer', 'take-on', 'let-go', 'park-post'),
      post: id,
    }),
    fc.record({ type: type('answer'), post: id, text, language }),
    fc.record({ type: type('park'), text, language }),
    fc.record({ type: type('settle-parked'), parked: id, text, language }),
    fc.record({ type: type('unpark'), parked: id }),
    fc.record({ type: type('focus'), question: fc.oneof(id, question) }),
  )
  const config = fc.record({
    mode: fc.constantFrom('questions' as const, 'qa' as const),
    moderated: fc.boolean(),
    maxPerPerson: fc.constantFrom(1, 50),
  })
  const secrecy = fc.constantFrom('open' as const, 'confidential' as const)

  it('folds again to the same state and views, from facts that went through JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(who, action), { maxLength: 60 }),
        config,
        secrecy,
        (course, changes, mode) => {
          const { does, slice, facts, settings } = discussion(changes, mode)
          for (const [person, act] of course) does(person, act)
          const again = emptyDiscussion()
          takeQuestions(again, QUESTIONS)
          const stored: unknown[] = JSON.parse(JSON.stringify(facts))
          expect(stored).toStrictEqual(facts)
          for (const fact of stored) evolveDiscussion(again, DiscussFact.parse(fact))
          expect(again).toEqual(slice)
          const views = [
            showDiscussion(settings, slice, true),
            manageDiscussion(settings, slice),
            ownPosts(slice, 'firms-ana'),
            reportDiscussion(settings, slice, true),
          ]
          expect(JSON.parse(JSON.stringify(views))).toStrictEqual(views)
          expect(JSON.stringify(views)).not.toMatch(/firms-|civil-|state-/)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })

  it('leaves nobody out of the suggested order, and nobody twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(who, action), { maxLength: 60 }), (course) => {
        const { does, slice } = discussion()
        for (const [person, act] of course) does(person, act)
        const waiting = [...slice.hands.keys()].filter((hand) => hand !== slice.speaking)
        const suggested = nextSpeakers(slice).map(({ id: hand }) => hand)
        expect([...suggested].sort()).toEqual(waiting.sort())
        const people = [...slice.hands.values()].flatMap(({ by }) => by ?? [])
        expect(new Set(people).size).toBe(people.length)
      }),
      { seed: 8, numRuns: 200 },
    )
  })
})
