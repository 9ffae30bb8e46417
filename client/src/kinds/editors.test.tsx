import { type KindId, kinds } from '@cabildo/shared/kinds/index'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { ConsentEditor } from './consent/editor.tsx'
import { GatherEditor } from './gather/editor.tsx'
import { kindUiOf } from './index.ts'
import { PresentEditor } from './present/editor.tsx'
import { RankEditor } from './rank/editor.tsx'
import { VoteEditor } from './vote/editor.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const languages = ['en'] as const
const all = Object.keys(kinds) as KindId[]

describe.each(all)('the editor of %s', (id) => {
  it('opens with the kind’s starter and only ever hands on what the kind accepts', async () => {
    const Editor = kindUiOf(id)?.Editor
    const kind = kinds[id]
    const onChange = vi.fn()
    if (!Editor) throw new Error('no editor')
    await act(async () => {
      render(<Editor config={{ ...Object(kind.starter) }} onChange={onChange} languages={languages} />)
    })
    // The page of a kind is fetched when it is first shown.
    await waitFor(() => expect(document.querySelector('input, select, textarea')).not.toBeNull(), {
      timeout: 20_000,
    })
    const user = userEvent.setup()
    for (const box of screen.queryAllByRole('checkbox')) await user.click(box)
    for (const field of screen.queryAllByRole('textbox')) {
      await user.clear(field)
      await user.type(field, '2')
    }
    await user.tab()
    for (const list of screen.queryAllByRole<HTMLSelectElement>('combobox')) {
      await user.selectOptions(list, list.options[list.options.length - 1] ?? [])
    }
    expect(onChange).toHaveBeenCalled()
    for (const [config] of onChange.mock.calls) {
      const parsed = kind.config.safeParse(config)
      expect(parsed.success, JSON.stringify(config)).toBe(true)
      if (parsed.success) expect(kind.check(parsed.data as never)).toBeNull()
    }
  })

  it('changes nothing while the step stands fast', async () => {
    const Editor = kindUiOf(id)?.Editor
    if (!Editor) throw new Error('no editor')
    const kind = kinds[id]
    await act(async () => {
      render(
        <Editor config={{ ...Object(kind.starter) }} onChange={vi.fn()} languages={languages} disabled />,
      )
    })
    const controls = [...screen.queryAllByRole('textbox'), ...screen.queryAllByRole('checkbox')]
    for (const control of controls) expect(control).toBeDisabled()
  })
})

describe('what editors say', () => {
  it('a vote never lets one item take more dots than there are', async () => {
    const onChange = vi.fn()
    render(
      <VoteEditor config={{ method: 'dots', budget: 5, cap: 4 }} onChange={onChange} languages={languages} />,
    )
    const user = userEvent.setup()
    const budget = screen.getByLabelText('Dots per person')
    await user.clear(budget)
    await user.type(budget, '3{Tab}')
    expect(onChange).toHaveBeenLastCalledWith({ method: 'dots', budget: 3, cap: 3 })
  })

  it('a number out of bounds is said in words, kept as typed and not saved', async () => {
    const onChange = vi.fn()
    render(
      <ConsentEditor config={{ scale: 'kaner8', adoptAt: 0.75 }} onChange={onChange} languages={languages} />,
    )
    const user = userEvent.setup()
    const field = screen.getByLabelText('Support to adopt, in %')
    expect(field).toHaveValue('75')
    await user.clear(field)
    await user.type(field, '130{Tab}')
    expect(field).toHaveValue('130')
    expect(screen.getByText('A whole number from 1 to 100')).toBeInTheDocument()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('a ranking asks how many only where it is for the first few', async () => {
    const onChange = vi.fn()
    render(
      <RankEditor
        config={{ top: null, ties: false, supportTop: 3 }}
        onChange={onChange}
        languages={languages}
      />,
    )
    expect(screen.queryByLabelText('How many are ranked')).not.toBeInTheDocument()
    await userEvent.setup().click(screen.getByLabelText(/Rank only the first few/))
    expect(onChange).toHaveBeenCalledWith({ top: 3, ties: false, supportTop: 3 })
  })

  it('cards that nobody writes need no limit', () => {
    const config = { contribute: false, maxPerPerson: 3, sharing: 'shared', moderated: false, askWhy: false }
    render(<GatherEditor config={config} onChange={vi.fn()} languages={languages} />)
    expect(screen.queryByLabelText('Cards per person')).not.toBeInTheDocument()
  })

  it('a text is written in every language of the workshop and saved on leaving it', async () => {
    const onChange = vi.fn()
    render(<PresentEditor config={{ body: { es: 'Hola' } }} onChange={onChange} languages={['es', 'en']} />)
    const user = userEvent.setup()
    await user.type(screen.getByLabelText('Text to present · English'), 'Hello')
    expect(onChange).not.toHaveBeenCalled()
    await user.click(document.body)
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ body: { es: 'Hola', en: 'Hello' } })
  })
})
