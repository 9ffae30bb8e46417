import { consentScene, people } from '@cabildo/shared/testing/consent-scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { GroupSupport } from './group-support.tsx'
import { LabelList } from './label-list.tsx'

beforeAll(startWords)

/** Everybody answers about water; of civil society three keep silent about roads, and all but two of the room about talent. */
const scene = consentScene({
  firms: people(5, { water: 1, roads: 1 }),
  state: people(4, { water: 1, roads: 8 }),
  civil: [...people(2, { water: 1, roads: 8, talent: 1 }), ...people(3, { water: 1 })],
})

function result() {
  const found = viewFor.display(scene.live).current?.result
  if (!found) throw new Error('nothing was revealed')
  return found
}

const rowOf = (item: string) => {
  const row = screen.getAllByRole('listitem').find((each) => each.textContent?.startsWith(item))
  if (row === undefined) throw new Error(`no row of ${item}`)
  return row
}

describe('[S3] a label', () => {
  it('says openly that it rests on fewer groups, or on the room alone, where too few answered', () => {
    render(<LabelList result={result()} room={[]} />)
    expect(rowOf('roads')).toHaveTextContent(/too few answers to this are pooled/)
    expect(rowOf('talent')).toHaveTextContent(/Over the whole room/)
    expect(rowOf('water')).not.toHaveTextContent(/pooled|whole room/)
  })

  it('stands beside the figures it rests on, pooled ones included', () => {
    render(<GroupSupport result={result()} room={[{ id: 'firms' }, { id: 'state' }, { id: 'civil' }]} />)
    const table = screen.getByRole('table')
    expect(within(table).getByRole('columnheader', { name: 'Other groups' })).toBeInTheDocument()
    const roads = within(table).getByRole('row', { name: /^roads/ })
    const cells = within(roads)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    // The room, the firms and the others; state and civil society only among them.
    expect(cells.map((text) => text !== '')).toEqual([true, true, false, false, true])
  })
})
