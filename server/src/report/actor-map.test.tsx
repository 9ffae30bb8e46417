import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

const base = {
  functions: [
    { id: 'plan', text: { en: 'Set priorities' } },
    { id: 'train', text: { en: 'Train skills' } },
  ],
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 5,
}

function printed(config: object, said: readonly (readonly [number | null, object])[], name = 'Government') {
  const items = [
    { id: 'gov', text: { en: name }, from: [] },
    { id: 'uni', text: { en: 'University' }, from: [] },
  ]
  const setup = activity('map', 'map', { ...base, ...config }, { secrecy: 'open', items })
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'map' })
  for (const [who, action] of said) {
    const actor = who === null ? facilitator : participant(people[who] ?? '')
    scene.run(actor, { type: 'act', activity: 'map', action })
  }
  return (language: 'es' | 'en' | 'pt') => inPrint(reportOf(scene.live.state), language)
}

const mark = (value: string) => ({ type: 'mark', actor: 'gov', function: 'plan', mark: value })
const settle = (reason: string) => ({
  type: 'settle',
  about: { what: 'mark', actor: 'gov', function: 'plan', mark: 'leads' },
  reason,
  language: 'en',
})
const course = [
  [0, mark('leads')],
  [1, mark('supports')],
  [2, mark('supports')],
  [0, { type: 'mark', actor: 'uni', function: 'plan', mark: 'leads' }],
  [0, { type: 'seat', actor: 'gov', seat: { state: 'empty-chair', rank: 'high' } }],
] as const

describe('a map in print', () => {
  it('has what is said with how many say so, and what is missing, and says that it is no vote', () => {
    const html = printed({}, course)('en')
    for (const words of [
      'not a vote',
      'supports (2), leads (1)',
      'empty chair, decides (1)',
      'Overlap: several lead “Set priorities”: Government and University.',
      'Orphan: nobody leads “Train skills”.',
      'Missing link: Government and University share Set priorities.',
      'Empty chairs: Government.',
      'Without any link: Government and University.',
    ]) {
      expect(html).toContain(words)
    }
  })

  it('has what was settled with its reason, and who says otherwise', () => {
    const html = printed({}, [...course, [null, settle('By law')]])('en')
    expect(html).toContain('Settled: leads (2 say otherwise)')
    expect(html).toContain('By law')
  })

  it.each(['es', 'en', 'pt'] as const)('leaves no key without words (%s)', (language) => {
    const link = { type: 'link', one: 'gov', other: 'uni', strength: 'weak' }
    const html = printed({}, [...course, [1, link], [null, settle('By law')]])(language)
    expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/>[^<]*\b(?:map|method|kind)\.[a-z]/)
  })

  it('[S1] prints nothing of a private map that was never shown', () => {
    expect(printed({ sharing: 'private' }, course)('en')).not.toContain('Orphan')
  })

  it('[S8] prints whatever people wrote as text and nothing else', () => {
    const nasty = '<script>alert(1)</script>'
    const added = { type: 'add-actor', name: nasty, sector: 'public', language: 'en' }
    const html = printed({}, [...course, [0, added], [null, settle(nasty)]], nasty)('en')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })
})
