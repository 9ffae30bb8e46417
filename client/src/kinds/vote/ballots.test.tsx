import { vote } from '@cabildo/shared/kinds/vote/index'
import { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene, visitor } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { VoteEditor } from './editor.tsx'
import { VotePhone } from './phone.tsx'
import { VoteDistribution } from './vote-distribution.tsx'
import { voteUnitOf } from './vote-unit.ts'

beforeAll(startWords)

const score = { method: 'score', budget: 100, cap: 10, supportFrom: 7 }
const yesNo = { method: 'yes-no', budget: 100, cap: 1 }
const quadratic = { method: 'quadratic', budget: 10, cap: 3 }
const points = { method: 'points', budget: 100, cap: 80 }

function phone(config: Record<string, unknown>, cast = vi.fn()) {
  render(<PageWithDraft page={VotePhone} props={phoneProps(activityView({ config }), { cast })} />)
  return cast
}

describe('other ballots on the phone', () => {
  it('quadratic: says what votes cost, and stops where the next cannot be paid', () => {
    const cast = phone(quadratic)
    const more = (title: string) => fireEvent.click(screen.getByLabelText(`One more vote for: ${title}`))
    more('Water')
    more('Water')
    expect(screen.getByText('6 of 10 credits left')).toBeInTheDocument()
    expect(screen.getAllByText('2 votes cost 4 credits. One more would cost 5 more.').length).toBeGreaterThan(
      0,
    )
    more('Water')
    more('Road')
    more('Road')
    expect(screen.getByText('0 of 10 credits left')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Send my vote'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 3, road: 1 } })
  })

  it('points: a slider each, that stops where the hundred are used up', () => {
    const cast = phone(points)
    const slide = (title: string, value: number) =>
      fireEvent.change(screen.getByRole('slider', { name: title }), { target: { value: String(value) } })
    slide('Water', 70)
    slide('Road', 50)
    expect(screen.getByText('0 of 100 points left')).toBeInTheDocument()
    expect(screen.getByRole('slider', { name: 'Road' })).toHaveAttribute('aria-valuetext', '30 points')
    fireEvent.click(screen.getByText('Send my vote'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 70, road: 30 } })
  })

  it('score: a zero is sent, no opinion is left out', () => {
    const cast = phone(score)
    const give = (title: string, name: string) =>
      fireEvent.click(within(screen.getByRole('group', { name: title })).getByRole('radio', { name }))
    give('Water', 'Score 0')
    give('Road', 'Score 9')
    give('Skills', 'Score 5')
    give('Skills', 'No opinion')
    expect(screen.getByText('2 of 3 answered')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Send my vote'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 0, road: 9 } })
  })

  it('yes and no: a no is sent, an abstention is left out, and all is read back', () => {
    const cast = phone(yesNo)
    const say = (title: string, name: string) =>
      fireEvent.click(within(screen.getByRole('group', { name: title })).getByRole('radio', { name }))
    say('Water', 'Yes')
    say('Road', 'No')
    fireEvent.click(screen.getByText('Send my vote'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 1, road: 0 } })
    const sent = said({ dots: { water: 1, road: 0 } })
    render(<VotePhone {...phoneProps(activityView({ config: yesNo }), { said: [sent] })} />)
    const own = screen.getByRole('region', { name: 'Your answer' })
    expect(
      within(own)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['WaterYes', 'RoadNo'])
  })
})

/** Six people, half of each group, answer in turn with these; revealed to the first step. */
function revealed(config: Record<string, unknown>, ...answers: Record<string, number>[]) {
  const items = ['water', 'road', 'skills'].map((id) => ({ id, text: { en: id }, from: [] }))
  const scene = new Scene()
  const agenda = [activity('asked', 'vote', config, { items })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (let index = 0; index < 6; index += 1) {
    const group = index % 2 ? 'firms' : 'civil'
    const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
    const answer = { dots: answers[index % answers.length] ?? {} }
    const person = joined?.type === 'person-joined' ? joined.person : ''
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 1 })
  const result = viewFor.display(scene.live).current?.result
  if (!result) throw new Error('nothing was revealed')
  return { result, unit: voteUnitOf(config), detail: VoteDetail.parse(result.detail) }
}

describe('other ballots on the board', () => {
  it('[I7] scores: mean, middle, how many at each score, and what too few scored has no place', () => {
    const { result, unit, detail } = revealed(
      score,
      { water: 8, road: 3 },
      { water: 5 },
      { water: 8, skills: 9 },
    )
    render(<VoteDistribution result={result} unit={unit} />)
    const rows = screen.getAllByRole('listitem')
    expect(rows[0]).toHaveTextContent(/^1water.*4 gave 8.*7\.00median 8 · n = 6$/)
    // Two scored the road, two the skills: three are needed.
    expect(rows[1]).toHaveTextContent(/too few answers · n = 2/)
    expect(detail.items[0]?.mean).toBe(result.items[0]?.people.mean)
  })

  it('[I7] yes and no: both sides, and abstentions between', () => {
    const { result, unit } = revealed(yesNo, { water: 1, road: 0 }, { water: 1 }, { water: 0 })
    render(<VoteDistribution result={result} unit={unit} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('67%4 yes · 2 no · 0 abstain')
    expect(second).toHaveTextContent('0%0 yes · 2 no · 4 abstain')
  })

  it('[I7] quadratic: votes, people reached and the share of the credits', () => {
    const { result, unit } = revealed(quadratic, { water: 3, road: 1 }, { road: 2 })
    render(<VoteDistribution result={result} unit={unit} />)
    // Three people spent 9 + 1 credits, three 4: 27 of 42 on water.
    expect(screen.getAllByText('3 of 6 · 64% of credits').length).toBeGreaterThan(0)
    expect(screen.getAllByText('6 of 6 · 36% of credits').length).toBeGreaterThan(0)
  })
})

describe('the editor', () => {
  it('offers every way of voting, each with limits that stand', async () => {
    const onChange = vi.fn()
    const { rerender } = render(<VoteEditor config={score} onChange={onChange} languages={['en']} />)
    for (const option of screen.getAllByRole('option')) {
      fireEvent.change(screen.getByRole('combobox'), { target: { value: option.getAttribute('value') } })
      const config = vote.config.parse(onChange.mock.lastCall?.[0])
      expect(vote.check(config)).toBeNull()
      rerender(<VoteEditor config={{ ...Object(config) }} onChange={onChange} languages={['en']} />)
      for (const field of screen.queryAllByRole<HTMLInputElement>('textbox')) {
        fireEvent.change(field, { target: { value: '3' } })
        fireEvent.blur(field)
        expect(vote.check(vote.config.parse(onChange.mock.lastCall?.[0]))).toBeNull()
      }
    }
    expect(onChange.mock.calls.map(([{ method }]) => method)).toEqual(
      expect.arrayContaining(['dots', 'approval', 'points', 'quadratic', 'score', 'yes-no']),
    )
  })
})
