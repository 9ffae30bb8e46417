import { WHO_LEGITIMATES } from '@cabildo/shared/kinds/assess/sample-scales'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { asConfig, assessCell, assessItem, assessResult } from '../../testing/assess-result.ts'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { AssessPhone } from './phone.tsx'

beforeAll(startWords)

const withReasons: AssessConfig = { ...STARTER, reasons: 'optional' }
const view = (config: AssessConfig, change = {}) => activityView({ config: asConfig(config), ...change })
const row = (name: RegExp | string) => within(screen.getByRole('group', { name }))
const send = () => screen.getByRole('button', { name: 'Send my assessment' })

function open(config: AssessConfig, change = {}, props = {}) {
  const cast = vi.fn()
  render(<PageWithDraft page={AssessPhone} props={phoneProps(view(config, change), { cast, ...props })} />)
  return cast
}

describe('AssessPhone', () => {
  it('sends the marks of the rows that were marked, and nothing of the others', () => {
    const cast = open(STARTER)
    expect(send()).toBeDisabled()
    fireEvent.click(row('Water').getByText('High'))
    fireEvent.click(row('Skills').getByText('I don’t know'))
    expect(screen.getByText('2 of 3 rows marked')).toBeInTheDocument()
    fireEvent.click(send())
    expect(cast).toHaveBeenCalledExactlyOnceWith({
      marks: { water: { '': 2 }, skills: { '': 'unknown' } },
      reasons: {},
    })
  })

  it('takes a mark back when it is pressed again', () => {
    open(STARTER)
    const high = () => row('Water').getByText('High')
    fireEvent.click(high())
    expect(high()).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(high())
    expect(high()).toHaveAttribute('aria-pressed', 'false')
    expect(send()).toBeDisabled()
  })

  it('lets somebody take part without marking anything', () => {
    const cast = open(STARTER)
    fireEvent.click(screen.getByText('I have no preference'))
    expect(cast).toHaveBeenCalledWith({ marks: {}, reasons: {} })
  })

  it('gives every row its own labels, and marks each heading apart', () => {
    const headings = ['Coast', 'Interior'].map((en) => ({ id: en, text: { en }, weight: 1 }))
    const cast = open({ ...STARTER, headings, headingsAre: 'units', scales: { road: WHO_LEGITIMATES } })
    fireEvent.click(row('Water · Coast').getByText('Low'))
    fireEvent.click(row('Water · Interior').getByText('High'))
    fireEvent.click(row('Road · Interior').getByText('Public bodies'))
    fireEvent.click(send())
    expect(cast).toHaveBeenCalledWith({
      marks: { water: { Coast: 0, Interior: 2 }, road: { Interior: 1 } },
      reasons: {},
    })
  })

  it('[K-assess-4] asks for a reason only beside a marked row, and says that nobody will see whose it is', () => {
    const cast = open(withReasons)
    expect(screen.queryByText('Add evidence or a reason')).not.toBeInTheDocument()
    fireEvent.click(row('Water').getByText('Low'))
    fireEvent.click(screen.getByText('Add evidence or a reason'))
    expect(screen.getByText(/without saying who wrote it/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Evidence or reason'), { target: { value: 'Dry wells' } })
    fireEvent.click(send())
    expect(cast).toHaveBeenCalledWith({ marks: { water: { '': 0 } }, reasons: { water: 'Dry wells' } })
  })

  it('says at once that a number is out of bounds, and does not send it', () => {
    const scale = { type: 'numeric', min: 0, max: 60, unit: { en: 'months' }, supportFrom: 24 } as const
    const cast = open({ ...STARTER, scale })
    const field = screen.getByLabelText('Number, in months: Water')
    fireEvent.change(field, { target: { value: '61' } })
    expect(screen.getByText('A whole number from 0 to 60')).toBeInTheDocument()
    expect(field).toHaveValue('61')
    expect(send()).toBeDisabled()
    fireEvent.change(field, { target: { value: '18' } })
    fireEvent.click(send())
    expect(cast).toHaveBeenCalledWith({ marks: { water: { '': 18 } }, reasons: {} })
  })

  it('[D3] [D4] shows the evidence before answering again, one’s own earlier mark and the middle of the room, and sends the earlier marks along', () => {
    const evidence = { en: 'Wells fell by a third' }
    const before = { marks: { water: { '': 0 }, road: { '': 1 } }, reasons: {} }
    const items = [{ id: 'water', text: { en: 'Water' }, from: [] }]
    const earlier = { round: 1, items: [{ id: 'water', n: 12, median: [1, 2], quartiles: [0, 2] }] }
    const cast = open(
      { ...STARTER, rounds: 2, evidence },
      { round: 3, asked: 2, items, earlier },
      { said: [said(before, { round: 1 })] },
    )
    expect(screen.getByText('Wells fell by a third')).toBeInTheDocument()
    expect(
      screen.getByText('You, before: Low · Middle of 12 earlier answers: between Moderate and High'),
    ).toBeInTheDocument()
    fireEvent.click(row('Water').getByText('High'))
    fireEvent.click(send())
    expect(cast).toHaveBeenCalledWith({
      marks: { water: { '': 2 } },
      reasons: {},
      was: { water: { '': 0 } },
    })
  })

  it('keeps the evidence for the second round', () => {
    open({ ...STARTER, rounds: 2, evidence: { en: 'Wells fell by a third' } })
    expect(screen.queryByText('Wells fell by a third')).not.toBeInTheDocument()
  })

  it('shows what was said, also what was left blank', () => {
    const answer = { marks: { water: { '': 'unknown' } }, reasons: { water: 'Nobody measures it' } }
    render(<AssessPhone {...phoneProps(view(withReasons), { said: [said(answer)] })} />)
    expect(screen.getByText('Received ✓')).toBeInTheDocument()
    expect(screen.getByText('I don’t know')).toBeInTheDocument()
    expect(screen.getByText('Nobody measures it')).toBeInTheDocument()
    expect(screen.getAllByText('Left blank')).toHaveLength(2)
  })

  it('[K-assess-2] shows the result by label, the own mark, who does not know, and the gap between groups', async () => {
    const groups = [
      { id: 'g1', n: 5, support: 1, mean: 3 },
      { id: 'g2', n: 5, support: 0, mean: 1.5 },
    ]
    const detail = {
      ballots: 10,
      abstained: 0,
      rows: [
        { id: 'Water', cells: [assessCell([3, 0, 5], { unknown: 2, mean: 2.25 })], moved: null },
        { id: 'Road', cells: [assessCell([0, 0, 0], { unknown: 10 })], moved: null },
      ],
      reasons: [{ item: 'Water', text: 'Dry wells', mark: 0 as const }],
    }
    const result = assessResult([assessItem('Water', 2.25, groups), assessItem('Road', null)], detail, {
      groups: [
        { id: 'g1', groups: ['g1'], name: { en: 'Firms' }, n: 5, present: 5 },
        { id: 'g2', groups: ['g2'], name: { en: 'Universities' }, n: 5, present: 5 },
      ],
    })
    const counted = said({ marks: { Water: { '': 0 } }, reasons: {} })
    const items = ['Water', 'Road'].map((id) => ({ id, text: { en: id }, from: [] }))
    const activity = view(STARTER, { phase: 'revealed', revealStep: 3, result, items })
    render(<AssessPhone {...phoneProps(activity, { said: [counted] })} />)
    expect(await screen.findByText('38%', { selector: 'strong' })).toBeInTheDocument()
    expect(screen.getByText(/2 do not know/)).toBeInTheDocument()
    expect(screen.getByText('All 10 who answered do not know.')).toBeInTheDocument()
    expect(screen.getByText('You: Low')).toBeInTheDocument()
    expect(screen.getByText('Widest between Firms and Universities: gap 1.50 steps')).toBeInTheDocument()
    expect(screen.getByText('Dry wells')).toBeInTheDocument()
  })
})
