import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene, visitor } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { AgreementLine } from './agreement-line.tsx'
import { BridgingLines } from './bridging-lines.tsx'
import { CaptureLines } from './capture-lines.tsx'
import { FewNote } from './few-note.tsx'
import { FindingLines } from './finding-lines.tsx'
import { LabelList } from './label-list.tsx'
import { MethodNotes } from './method-notes.tsx'

beforeAll(startWords)

const items = ['water', 'talent', 'roads', 'ports'].map((id) => ({ id, text: { en: id }, from: [] }))
const approval = { method: 'approval', budget: 100, cap: 1 }

/** An open round, revealed whole; answers of firms first, then of civil society. */
function revealed(kind: string, config: Record<string, unknown>, firms: unknown[], civil: unknown[]): Result {
  const scene = new Scene()
  const agenda = [activity('asked', kind, config, { items, secrecy: 'open' })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  const said = [...firms.map((answer) => ['firms', answer]), ...civil.map((answer) => ['civil', answer])]
  for (const [group, answer] of said) {
    const [joined] = scene.run(visitor, { type: 'join', group: String(group), language: 'en' })
    const person = joined?.type === 'person-joined' ? joined.person : ''
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  const result = viewFor.display(scene.live).current?.result
  if (!result) throw new Error('nothing was revealed')
  // What the report prints is the very same result, so whatever is said of it here is said there.
  expect(reportOf(scene.live.state).activities[0]?.rounds[0]?.result).toEqual(result)
  return result
}

const yes = (...ids: string[]) => ({ dots: Object.fromEntries(ids.map((id) => [id, 1])) })
const times = <T,>(count: number, value: T): T[] => Array<T>(count).fill(value)

/** Water in both groups; talent is carried by the firms alone. */
const carried = () =>
  revealed('vote', approval, times(6, yes('water', 'talent')), [...times(3, yes('water')), yes('roads')])

describe('sentences of a result', () => {
  it('[C15] says what would leave the top without a group, and when nothing would', () => {
    const { rerender } = render(<CaptureLines result={carried()} />)
    expect(screen.getByText('Without Firms, “talent” would not be among the first 2.')).toBeInTheDocument()
    expect(screen.getByText('Without Firms, “roads” would be among the first 2.')).toBeInTheDocument()
    expect(screen.queryByText(/Without Civil society/)).toBeNull()
    const both = [...times(3, yes('water', 'talent')), yes('roads')]
    rerender(<CaptureLines result={revealed('vote', approval, both, both)} />)
    expect(screen.getByText(/No single group decides the first 2/)).toBeInTheDocument()
  })

  it('[C14] says how far even the least convinced group goes along', () => {
    render(<BridgingLines result={carried()} />)
    // Three of four: (3 + 1) / (4 + 2).
    expect(
      screen.getByText(
        '“water”: supported in every group; about 67% in the least convinced (Civil society).',
      ),
    ).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('[C3] says that the top is longer where its last places are tied', () => {
    const tied = [...times(4, yes('water')), yes('talent'), yes('roads')]
    render(<FindingLines result={revealed('vote', approval, tied, tied)} />)
    expect(screen.getByText(/The first 2 are 3 here: the last places are tied/)).toBeInTheDocument()
  })

  it('[C6] puts the agreement in a word and in a sentence anybody can check', () => {
    render(
      <AgreementLine
        result={{ ...carried(), agreement: { overall: 0.61, words: 'weak', within: [], between: [] } }}
      />,
    )
    expect(screen.getByText('A weak common order')).toBeInTheDocument()
    expect(
      screen.getByText(
        'Any two people, any two items: 61 times out of 100 they agree on which is more important (a coin would give 50).',
      ),
    ).toBeInTheDocument()
  })

  it('warns of two camps, of scattered answers, and of few', () => {
    const levels = (water: number, talent: number) => ({ levels: { water, talent }, reservations: {} })
    const result = revealed(
      'consent',
      { scale: 'kaner8', adoptAt: 0.75 },
      [...times(4, levels(1, 1)), levels(1, 3)],
      [...times(4, levels(8, 7)), levels(8, 6)],
    )
    render(<LabelList result={result} room={[]} />)
    expect(screen.getAllByText(/Two camps/).length).toBeGreaterThan(0)
    const { rerender, container } = render(<FewNote result={{ n: 4 }} />)
    expect(screen.getByText('Only 4 answers: read as notes, not as a measurement.')).toBeInTheDocument()
    rerender(<FewNote result={{ n: 5 }} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('[C9] names the rule, its version and the thresholds that were fixed', () => {
    render(<MethodNotes result={carried()} />)
    expect(screen.getByText(/Rule: approvals, added up \(approvals, version 1\)/)).toBeInTheDocument()
    expect(screen.getByText(/support from 50%, 30 points between groups.*first 2/)).toBeInTheDocument()
  })
})
