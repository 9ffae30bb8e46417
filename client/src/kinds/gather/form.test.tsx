import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { GatherPhone } from './phone.tsx'

beforeAll(startWords)

const KEY = '0123456789abcdef0123456789abcdef'
const course = { contribute: true, maxPerPerson: 9, sharing: 'private', moderated: false, askWhy: false }
const of = (form: CardForm) => activityView({ kind: 'gather', config: { ...course, ...form }, items: [] })
const show = (form: CardForm, change: Partial<PhoneProps> = {}) =>
  render(<PageWithDraft page={GatherPhone} props={phoneProps(of(form), change)} />)
const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send card' }))

describe('[K-gather-2] a form on the phone', () => {
  it('asks in its order, the title first under its own name, and sends values by their type', () => {
    const form: CardForm = {
      titleLabel: { en: 'Obstacle' },
      fields: [
        {
          id: 'link',
          label: { en: 'Link' },
          type: 'choice',
          required: true,
          options: [{ id: 'port', text: { en: 'Port' } }],
        },
        { id: 'cost', label: { en: 'Cost' }, type: 'number', required: true, unit: { en: 'USD m' } },
        { id: 'since', label: { en: 'Since' }, type: 'date', required: false },
        { id: 'story', label: { en: 'Story' }, type: 'long', required: false },
      ],
    }
    const act = vi.fn()
    show(form, { act })
    const labels = [...document.querySelectorAll('label, legend')].map(({ textContent }) => textContent)
    expect(labels).toEqual([
      'Obstacle',
      'Link',
      'Cost (USD m)',
      'Since (optional)',
      'Day',
      'Month',
      'Year',
      'Story (optional)',
    ])
    fill('Obstacle', 'Queue at the gate')
    fill('Link', 'port')
    fill('Cost (USD m)', '2,5')
    expect(screen.getByLabelText('Cost (USD m)')).toHaveAttribute('inputmode', 'decimal')
    fill('Year', '2019')
    fireEvent.change(screen.getByLabelText('Month'), { target: { value: '4' } })
    expect(screen.getByText('4 of 5 filled in')).toBeInTheDocument()
    send()
    expect(act).toHaveBeenCalledExactlyOnceWith(
      {
        type: 'add-card',
        text: 'Queue at the gate',
        fields: { link: 'port', cost: 2.5, since: '2019-04' },
        language: 'en',
      },
      `card/${KEY}/add`,
    )
    expect(screen.getByLabelText('Obstacle')).toHaveValue('')
  })

  it('[I16] says at each field what keeps it from being sent, keeps what was typed, and leads to the first', () => {
    const act = vi.fn()
    show(CARD_FORMS.commitments, { act })
    fill('Commitment', 'Publish the data')
    fill('Year', '2027')
    fireEvent.change(screen.getByLabelText('Month'), { target: { value: '2' } })
    fill('Day', '30')
    send()
    expect(act).not.toHaveBeenCalled()
    expect(screen.getByText('Please fill this in.')).toBeInTheDocument()
    expect(screen.getByText(/whole date that exists/)).toBeInTheDocument()
    expect(screen.getByText('2 fields need another look.')).toBeInTheDocument()
    expect(screen.getByLabelText('Who')).toHaveFocus()
    expect(screen.getByLabelText('Day')).toHaveValue('30')
    fill('Who', 'Water agency')
    fill('Day', '28')
    send()
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ fields: { who: 'Water agency', by: '2027-02-28' } }),
      expect.anything(),
    )
  })

  it('never asks what became of a promise', () => {
    show(CARD_FORMS.commitments)
    expect(screen.queryByText(/Status/)).toBeNull()
  })

  it('takes no number that could be read in two ways', () => {
    const act = vi.fn()
    show({ fields: [{ id: 'n', label: { en: 'Jobs' }, type: 'number', required: true }] }, { act })
    fill('Your card: one idea', 'Fishing')
    fill('Jobs', '1.500')
    send()
    expect(act).not.toHaveBeenCalled()
    expect(screen.getByText(/without a sign for thousands/)).toBeInTheDocument()
  })

  it('comes in parts when it is long; one with something wrong opens by itself', async () => {
    const fields = Array.from({ length: 12 }, (_, n) => ({
      id: `f${n}`,
      label: { en: `Field ${n + 1}` },
      type: 'text' as const,
      required: n === 11,
    }))
    show({ layout: 'record', fields })
    const parts = () => [...document.querySelectorAll('details')]
    expect(parts().map(({ open }) => open)).toEqual([true, false, false])
    fill('Field 2 (optional)', 'Something')
    expect(within(parts()[0] as HTMLElement).getByText(/1 of 5 filled in/)).toBeInTheDocument()
    fill('Your card: one idea', 'Title')
    await act(async () => send())
    expect(parts().map(({ open }) => open)).toEqual([true, false, true])
    expect(screen.getByLabelText('Field 12')).toHaveAttribute('aria-invalid', 'true')
  })

  it('says how much is too much before a card would be too long to be sent', () => {
    const fields = Array.from({ length: 11 }, (_, n) => ({
      id: `f${n}`,
      label: { en: `F${n}` },
      type: 'long' as const,
      required: false,
    }))
    const act = vi.fn()
    const typed = Object.fromEntries(fields.map(({ id }) => [id, 'x'.repeat(1000)]))
    show({ layout: 'record', fields }, { act, draft: { text: 'Title', why: '', fields: typed } })
    expect(screen.getByText('All fields together are 1,400 characters too long.')).toBeInTheDocument()
    send()
    expect(act).not.toHaveBeenCalled()
  })
})

describe('own cards with fields', () => {
  const mine = {
    cards: [
      {
        id: 'c1',
        text: { en: 'Publish the data' },
        why: null,
        fields: { who: 'Water agency', by: '2027-03', status: 'kept' },
        state: 'visible',
        parent: null,
      },
    ],
  }

  it('say what was filled in and what became of it, and are changed with all of it', () => {
    const act = vi.fn()
    show(CARD_FORMS.commitments, { act, contributions: mine })
    expect(screen.getByText(/March 2027/)).toBeInTheDocument()
    expect(screen.getByText(/Kept/)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Change' }))
    expect(screen.getByLabelText('Year')).toHaveValue('2027')
    fill('Who', 'The agency')
    fireEvent.click(screen.getByRole('button', { name: 'Send the change' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      {
        type: 'edit-card',
        text: 'Publish the data',
        fields: { who: 'The agency', by: '2027-03' },
        card: 'c1',
      },
      'card/c1/edit',
    )
  })

  it('[I3] bring back what was typed when they were refused', () => {
    const refused = said(
      { type: 'add-card', text: 'Data', language: 'en', fields: { who: 'Agency', by: '2027' } },
      { id: 'x2', state: 'refused', refusal: { refused: 'too-many-cards', params: { max: 2 } } },
    )
    show(CARD_FORMS.commitments, { said: [refused] })
    fireEvent.click(screen.getByRole('button', { name: 'Correct it' }))
    expect(screen.getByLabelText('Who')).toHaveValue('Agency')
    expect(screen.getByLabelText('Year')).toHaveValue('2027')
  })

  it('[S8] show markup as text', () => {
    const nasty = '<img src=x onerror=alert(1)>'
    const [card] = mine.cards
    const cards = [{ ...card, fields: { who: nasty, by: '2027' } }]
    const { container } = show(CARD_FORMS.commitments, { contributions: { cards } })
    expect(screen.getByText(/onerror/)).toBeInTheDocument()
    expect(container.querySelector('img')).toBeNull()
  })
})
