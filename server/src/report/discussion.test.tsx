import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { ActivitySetup } from '@cabildo/shared/workshop/setup'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

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

function printed(
  config: object,
  rest: Partial<ActivitySetup>,
  said: readonly (readonly [number | null, object])[],
) {
  const setup = activity('talk', 'discuss', { ...base, ...config }, { secrecy: 'open', items, ...rest })
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'talk' })
  const made: string[] = []
  for (const [who, action] of said) {
    const actor = who === null ? facilitator : participant(people[who] ?? '')
    const last = made.at(-1)
    const aimed = JSON.parse(JSON.stringify(action).replace('"$last"', JSON.stringify(last ?? '')))
    const [event] = scene.run(actor, { type: 'act', activity: 'talk', action: aimed })
    const fact: object = event?.type === 'contributed' ? Object(event.fact) : {}
    const id: unknown = Reflect.get(fact, 'post') ?? Reflect.get(fact, 'hand')
    if (typeof id === 'string') made.push(id)
  }
  const print = (language: 'es' | 'en' | 'pt') => inPrint(reportOf(scene.live.state), language)
  return { html: print('en'), print }
}

const writes = (text: string, question: string | null = 'why') => ({
  type: 'post',
  question,
  text,
  language: 'en',
})

describe('a discussion in print', () => {
  it.each(['es', 'en', 'pt'] as const)(
    'has every post under its question, and no key without words (%s)',
    (language) => {
      const { print } = printed({}, {}, [
        [0, writes('Fear')],
        [1, { type: 'support', post: '$last' }],
        [null, { type: 'take-on', post: '$last' }],
        [null, { type: 'park', text: 'The airport', language: 'en' }],
        [0, { type: 'raise-hand' }],
        [null, { type: 'give-floor', hand: '$last' }],
      ])
      const html = print(language)
      for (const words of ['What stopped us?', 'Fear', 'Who carries it on?', 'The airport']) {
        expect(html).toContain(words)
      }
      expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/>[^<]*\b(?:discuss|method|room)\.[a-z]/)
    },
  )

  it('tells what was answered and what was not, support, and who spoke beside who was there', () => {
    const { html } = printed({ mode: 'qa' }, { items: [] }, [
      [0, writes('How much?', null)],
      [1, { type: 'support', post: '$last' }],
      [null, { type: 'answer', post: '$last', text: 'Plenty', language: 'en' }],
      [1, writes('Since when?', null)],
      [0, { type: 'raise-hand' }],
      [null, { type: 'give-floor', hand: '$last' }],
    ])
    expect(html).toContain('Answered: 1 of 2.')
    expect(html).toMatch(/How much\?.*1 supports it, Answered.*Plenty/s)
    expect(html).toMatch(/Since when\?.*Not answered/s)
    expect(html).toMatch(/Who spoke: 1 turn<.*Firms<.*>1<.*>2<.*>4<.*Civil society<.*>0</s)
  })

  it('[S1] prints no word of private posts that were never shown', () => {
    const { html } = printed({ sharing: 'private', support: false }, {}, [
      [0, writes('Fear')],
      [null, { type: 'park-post', post: '$last' }],
    ])
    expect(html).not.toContain('Fear')
    expect(html).toContain('is private and was not shown')
  })

  it('[S8] prints whatever people wrote as text and nothing else', () => {
    const nasty = '<script>alert(1)</script>'
    const { html } = printed({ mode: 'qa' }, { items: [] }, [
      [0, writes(nasty, null)],
      [null, { type: 'answer', post: '$last', text: nasty, language: 'en' }],
      [null, { type: 'park', text: nasty, language: 'en' }],
    ])
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })
})
