import { sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { LabelList } from './label-list.tsx'
import { TallyBars } from './tally-bars.tsx'

beforeAll(startWords)

/** Four firms vote for water, four of civil society for talent; two more firms for water. */
function released(step: number): Result {
  const { scene, people } = sampleScene(12, { ...sampleSetup, agenda: sampleSetup.agenda.slice(1) })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  voteFor(
    scene,
    'vote',
    people.map((person, index) => [person, index % 2 === 0 ? 'water' : 'talent']),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
  const result = viewFor.display(scene.live).current?.result
  if (!result) throw new Error('nothing was revealed')
  return result
}

describe('tallies', () => {
  it('stand in one scale, each with its n', () => {
    render(<TallyBars result={released(3)} unit="dots" show="tallies" />)
    const table = screen.getByRole('table')
    expect(within(table).getByText('Each person equal (dots per person), n = 12')).toBeInTheDocument()
    expect(within(table).getByText('Each group equal')).toBeInTheDocument()
    expect(within(table).getAllByText('0.50').length).toBeGreaterThan(1)
  })

  it('says how many people gave an item anything', () => {
    render(<TallyBars result={released(1)} unit="dots" show="sums" />)
    expect(within(screen.getByRole('table')).getAllByText('6 of 12 people')).toHaveLength(2)
  })
})

describe('labels', () => {
  it('say where the room stands, in words, with share, n and range', () => {
    const result = released(2)
    render(<LabelList result={result} room={[{ id: 'firms', name: { en: 'Firms' } }]} />)
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/Divides the groups/)
    expect(first).toHaveTextContent(/50%/)
    expect(first).toHaveTextContent(/n = 12/)
    expect(first).toHaveTextContent(/groups \d+%–\d+%/)
  })
})

describe('findings', () => {
  it('say so when both tallies put the same on top', () => {
    const result: Result = { ...released(3), findings: [] }
    render(<FindingLines result={result} />)
    expect(screen.getByText(/puts the same items on top/)).toBeInTheDocument()
  })

  it('tell what enters the top only by groups', () => {
    const result: Result = {
      ...released(3),
      findings: [{ finding: 'top-differs', item: 'talent', top: 1, inPeople: false, inGroups: true }],
    }
    render(<FindingLines result={result} />)
    expect(screen.getByText(/“talent” comes first only when each group weighs the same/)).toBeInTheDocument()
  })

  it('compare nothing where some item has no figure by groups', () => {
    const result = released(3)
    const partial = result.items.map((item, index) => (index === 0 ? { ...item, groupsEqual: null } : item))
    render(<FindingLines result={{ ...result, items: partial }} />)
    expect(screen.getByText(/Not every item has a figure by group/)).toBeInTheDocument()
  })
})
