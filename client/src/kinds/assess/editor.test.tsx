import { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { asConfig } from '../../testing/assess-result.ts'
import { startWords } from '../../testing/start-words.ts'
import { AssessEditor } from './editor.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const items = ['Water', 'Road'].map((id) => ({ id, text: { en: id }, from: [] }))

/** The editor over a configuration that is kept; `read` gives the last one. */
function open(config: AssessConfig) {
  let last: AssessConfig = config
  function Kept() {
    const [kept, setKept] = useState(asConfig(config))
    const write = (next: Record<string, unknown>) => {
      last = AssessConfig.parse(next)
      setKept(next)
    }
    return <AssessEditor config={kept} onChange={write} languages={['en']} items={items} />
  }
  render(<Kept />)
  return { user: userEvent.setup(), read: () => last }
}

describe('AssessEditor', () => {
  it('keeps a new label to itself until it has words, and words of no other language', async () => {
    const { user, read } = open(STARTER)
    await user.click(screen.getByText('Add a label'))
    expect(read()).toEqual(STARTER)
    await user.type(screen.getByRole('textbox', { name: 'Label 4' }), 'Very high')
    await user.tab()
    expect(read().scale).toMatchObject({ labels: [{}, {}, {}, { en: 'Very high' }], supportFrom: 2 })
    await user.type(screen.getByRole('textbox', { name: 'Label 1' }), 'est')
    await user.tab()
    expect(read().scale).toMatchObject({ labels: [{ en: 'Lowest' }, {}, {}, {}] })
  })

  it('never leaves a scale with one label, and support where it was', async () => {
    const { user, read } = open(STARTER)
    await user.click(screen.getByRole('button', { name: 'Remove label 1' }))
    expect(read().scale).toMatchObject({ labels: [{ en: 'Moderate' }, { en: 'High' }], supportFrom: 1 })
    expect(screen.getByRole('button', { name: 'Remove label 1' })).toBeDisabled()
  })

  it('weighs criteria, and lets units weigh the same', async () => {
    const { user, read } = open({ ...STARTER, headings: [{ id: 'x', text: { en: 'Impact' }, weight: 3 }] })
    expect(screen.getByLabelText('Weight')).toHaveValue('3')
    await user.selectOptions(screen.getByLabelText('The headings are'), 'units')
    expect(read()).toMatchObject({ headingsAre: 'units', headings: [{ weight: 1 }] })
    expect(screen.queryByLabelText('Weight')).not.toBeInTheDocument()
  })

  it('gives one row labels of its own, and takes them back', async () => {
    const { user, read } = open(STARTER)
    await user.click(screen.getByLabelText(/^Road/))
    expect(read().scales).toEqual({ Road: STARTER.scale })
    await user.click(screen.getByLabelText(/^Road/))
    expect(read().scales).toEqual({})
  })

  it('lists the labels that the host must confirm, until they are confirmed', async () => {
    const { user, read } = open({ ...STARTER, confirm: ['Water'] })
    const box = within(screen.getByRole('region', { name: 'Labels to be confirmed by you' }))
    expect(box.getByText('Low · Moderate · High')).toBeInTheDocument()
    await user.click(box.getByText('Confirm these labels'))
    expect(read().confirm).toEqual([])
    expect(screen.queryByText(/Labels to be confirmed/)).not.toBeInTheDocument()
  })
})
