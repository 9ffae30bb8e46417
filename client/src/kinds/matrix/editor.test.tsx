import { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { allocate, plane, rate } from '../../testing/matrix-view.ts'
import { startWords } from '../../testing/start-words.ts'
import { MatrixEditor } from './editor.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const items = [{ id: 'roads', text: { en: 'Roads' }, from: [] }]

function edit(begin: Record<string, unknown>) {
  const saved = vi.fn()
  function Kept() {
    const [config, setConfig] = useState(begin)
    const save = (next: Record<string, unknown>) => {
      saved(MatrixConfig.parse(next))
      setConfig(next)
    }
    return <MatrixEditor config={config} onChange={save} languages={['en']} items={items} />
  }
  render(<Kept />)
  return { saved, user: userEvent.setup() }
}

describe('the editor of a matrix', () => {
  it('adds a column once it has words, and takes one away with what was compared in it', async () => {
    const { saved, user } = edit({ ...allocate, overlay: { roads: ['local'] } })
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(saved).not.toHaveBeenCalled()
    await user.type(screen.getByRole('textbox', { name: 'Column 3' }), 'Abroad')
    await user.tab()
    expect(saved.mock.lastCall?.[0].columns.map(({ text }: { text: { en: string } }) => text.en)).toEqual([
      'national',
      'local',
      'Abroad',
    ])
    await user.click(screen.getByRole('button', { name: 'Remove: Column 2' }))
    expect(saved.mock.lastCall?.[0]).toMatchObject({ overlay: {} })
  })

  it('never takes away the last two columns', () => {
    edit(rate)
    expect(screen.getByRole('button', { name: 'Remove: Column 1' })).toBeDisabled()
  })

  it('keeps the level from which a cell is high among those there are', async () => {
    const { saved, user } = edit(rate)
    await user.click(screen.getByRole('button', { name: 'Remove: Level 3' }))
    expect(saved.mock.lastCall?.[0]).toMatchObject({
      levels: [{ en: 'none' }, { en: 'small' }],
      supportFrom: 1,
    })
  })

  it('writes down who did what before, row by row', async () => {
    const { saved, user } = edit(allocate)
    await user.click(screen.getByLabelText(/Compare with an earlier allocation/))
    await user.click(screen.getByLabelText('Roads · local'))
    expect(saved.mock.lastCall?.[0]).toMatchObject({ overlay: { roads: ['local'] } })
    await user.click(screen.getByLabelText('Roads · local'))
    expect(saved.mock.lastCall?.[0]).toMatchObject({ overlay: {} })
  })

  it('keeps the columns when the way of asking changes, and names quadrants where there are some', async () => {
    const { saved, user } = edit(rate)
    await user.selectOptions(screen.getByLabelText('What is done with each row'), 'allocate')
    expect(saved.mock.lastCall?.[0]).toMatchObject({ mode: 'allocate', columns: rate.columns })
    await user.selectOptions(screen.getByLabelText('What is done with each row'), 'plane')
    await user.click(screen.getByLabelText('Name the four quadrants'))
    expect(saved.mock.lastCall?.[0].quadrants).toHaveLength(4)
  })

  it('never lets an end of an axis go without words', async () => {
    const { saved, user } = edit(plane)
    await user.clear(screen.getByRole('textbox', { name: 'Its left end' }))
    await user.tab()
    expect(saved).not.toHaveBeenCalled()
  })
})
