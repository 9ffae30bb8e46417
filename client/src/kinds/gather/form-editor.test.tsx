import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import { checkForm } from '@cabildo/shared/kinds/gather/check-form'
import { Layout } from '@cabildo/shared/kinds/gather/form-schema'
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { GatherEditor } from './editor.tsx'
import { withLayout } from './form-changes.ts'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const course = {
  contribute: true,
  maxPerPerson: 3,
  sharing: 'private',
  moderated: false,
  askWhy: true,
} as const

/** The editor as the console holds it; every configuration that it hands on must hold together. */
function editing(form: object = {}) {
  const seen: GatherConfig[] = []
  function Held() {
    const [config, setConfig] = useState<Record<string, unknown>>({ ...course, ...form })
    const change = (next: Record<string, unknown>) => {
      const parsed = GatherConfig.parse(next)
      expect(checkForm(parsed)).toBeNull()
      expect(parsed).toEqual(next)
      seen.push(parsed)
      setConfig(next)
    }
    return <GatherEditor config={config} onChange={change} languages={['es', 'en']} />
  }
  render(<Held />)
  return { user: userEvent.setup(), last: () => seen[seen.length - 1] }
}
const layout = () => screen.getByLabelText('How the cards are laid out')

describe('the form in the editor', () => {
  it.each(Layout.options.filter((each) => each !== 'wall'))(
    'begins with a ready form for %s',
    async (each) => {
      const { user, last } = editing()
      await user.selectOptions(layout(), each)
      expect(last()).toEqual({ ...course, ...CARD_FORMS[each] })
    },
  )

  it('keeps fields from layout to layout and adds only what is missing', () => {
    const form = withLayout(CARD_FORMS.commitments, 'grid')
    expect(form.fields?.map(({ id }) => id)).toEqual(['who', 'by', 'resources', 'status', 'area'])
    expect(form.parts).toEqual({ row: 'status', column: 'area' })
    for (const from of Layout.options) {
      for (const to of Layout.options) {
        const start = from === 'wall' ? {} : CARD_FORMS[from]
        expect(checkForm(withLayout(start, to)), `${from} ${to}`).toBeNull()
      }
    }
  })

  it('goes back to plain cards without a trace', async () => {
    const { user, last } = editing(CARD_FORMS.pairs)
    await user.click(screen.getByRole('button', { name: 'Remove all fields' }))
    await user.click(screen.getByRole('button', { name: 'Yes, remove them all' }))
    expect(last()).toEqual(course)
  })

  it('adds a field in the workshop’s languages, names it, and gives it answers', async () => {
    const { user, last } = editing()
    await user.click(screen.getByRole('button', { name: 'Add a field' }))
    await vi.waitFor(() => expect(last()?.fields).toHaveLength(1))
    const [name] = screen.getAllByLabelText('Name of the field · English')
    if (!name) throw new Error('no name')
    await user.clear(name)
    await user.type(name, 'Region')
    await user.selectOptions(screen.getByLabelText('What is written in it'), 'choice')
    await user.click(screen.getByRole('button', { name: 'Add an answer' }))
    await user.click(screen.getByLabelText('It has to be filled in'))
    expect(last()?.fields?.[0]).toMatchObject({
      id: 'field-1',
      label: { en: 'Region' },
      type: 'choice',
      required: true,
      options: [{ id: 'option-1' }, { id: 'option-2' }],
    })
    expect(Object.keys(last()?.fields?.[0]?.label ?? {}).sort()).toEqual(['en', 'es'])
  })

  it('says that a field needs a name, and hands on none without', async () => {
    const { user, last } = editing({
      fields: [{ id: 'a', label: { en: 'Cost' }, type: 'text', required: false }],
    })
    const name = screen.getByLabelText('Name of the field · English')
    await user.clear(name)
    await user.tab()
    await user.click(document.body)
    expect(screen.getByText('Give it a name.')).toBeInTheDocument()
    expect(last()).toBeUndefined()
    await user.type(name, 'Price')
    await user.click(document.body)
    expect(last()?.fields?.[0]?.label).toEqual({ en: 'Price' })
    expect(screen.queryByText('Give it a name.')).toBeNull()
  })

  it('moves fields by the keyboard, which keeps its place', async () => {
    const { user, last } = editing(CARD_FORMS.pairs)
    const down = () => screen.getByRole('button', { name: 'Move down: Mitigation' })
    down().focus()
    await user.keyboard('{Enter}')
    expect(down()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(
      last()
        ?.fields?.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['owner', 'phase', 'mitigation'])
    expect(screen.getByText('Mitigation is now number 3')).toBeInTheDocument()
  })

  it('[E9] marks a field that asks for a person, whom the edition to publish does not name', async () => {
    const field = { id: 'a', label: { en: 'Contact' }, type: 'text', required: false } as const
    const { user, last } = editing({ fields: [field] })
    const mark = () => screen.getByRole('checkbox', { name: /^It asks for a person/ })
    expect(mark()).not.toBeChecked()
    await user.click(mark())
    expect(last()?.fields).toEqual([{ ...field, personal: true }])
    await user.selectOptions(screen.getByLabelText('What is written in it'), 'long')
    expect(last()?.fields).toEqual([{ ...field, type: 'long', personal: true }])
    await user.selectOptions(screen.getByLabelText('What is written in it'), 'date')
    expect(last()?.fields).toEqual([{ ...field, type: 'date' }])
    expect(screen.queryByRole('checkbox', { name: /^It asks for a person/ })).toBeNull()
  })

  it('[E9] says of who promises that the edition to publish names nobody there', () => {
    editing(CARD_FORMS.commitments)
    const [who, ...others] = screen.getAllByRole('checkbox', { name: /^It asks for a person/ })
    expect(who).toBeChecked()
    expect(who).toBeDisabled()
    for (const other of others) expect(other).not.toBeChecked()
  })

  it('keeps the fields that the layout needs, says why, and lets go of the others', async () => {
    const { user, last } = editing(CARD_FORMS.pairs)
    expect(screen.getByRole('button', { name: 'Remove: Mitigation' })).toBeDisabled()
    expect(screen.getByText(/The layout uses this field as: Right side of the pair/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove: Owner' }))
    expect(last()?.parts).toEqual({ right: 'mitigation' })
    expect(last()?.fields?.map(({ id }) => id)).not.toContain('owner')
  })

  it('gives a part to another field of a type that can play it, and lets the first one go', async () => {
    const options = [{ id: 'a', text: { en: 'Soon' } }]
    const horizon = { id: 'x', label: { en: 'Horizon' }, type: 'choice', required: false, options }
    const story = { id: 'y', label: { en: 'Story' }, type: 'long', required: false }
    const { user, last } = editing({
      ...CARD_FORMS.grid,
      fields: [...(CARD_FORMS.grid.fields ?? []), horizon, story],
    })
    const rows = screen.getByLabelText('Rows')
    const offered = within(rows).getAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Industry', 'Horizon'])
    await user.selectOptions(rows, 'Horizon')
    expect(last()?.parts).toEqual({ row: 'x', column: 'area' })
    await user.click(screen.getByRole('button', { name: 'Remove: Industry' }))
    expect(last()?.fields?.map(({ id }) => id)).toEqual(['area', 'x', 'y'])
  })
})
