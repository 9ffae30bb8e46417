import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { RankPhone } from './phone.tsx'

beforeAll(startWords)

const all = { top: null, ties: true, supportTop: 3 }

describe('RankPhone', () => {
  it('takes an untouched list for no vote', () => {
    render(<RankPhone {...phoneProps(activityView({ config: all }))} />)
    expect(screen.getByRole('button', { name: 'Send my order' })).toBeDisabled()
    expect(screen.getByText('0 of 3 placed')).toBeInTheDocument()
  })

  it('ranks by tapping, moves by the arrows, ties, and sends the tiers', async () => {
    const cast = vi.fn()
    render(<PageWithDraft page={RankPhone} props={phoneProps(activityView({ config: all }), { cast })} />)
    fireEvent.click(screen.getByText('Water'))
    fireEvent.click(screen.getByText('Road'))
    fireEvent.click(screen.getByText('Skills'))
    fireEvent.click(screen.getByLabelText('Move Skills up'))
    expect(screen.getByText('Skills, now 2 of 3')).toBeInTheDocument()
    fireEvent.click(screen.getByLabelText('Skills on the same place as Water'))
    fireEvent.click(screen.getByText('Send my order'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ tiers: [['water', 'skills'], ['road']] })
  })

  it('stops at the top k', async () => {
    const config = { top: 1, ties: false, supportTop: 1 }
    const cast = vi.fn()
    render(<PageWithDraft page={RankPhone} props={phoneProps(activityView({ config }), { cast })} />)
    fireEvent.click(screen.getByText('Water'))
    fireEvent.click(screen.getByText('Road'))
    expect(screen.getByText('1 of 1 placed')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Send my order'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ tiers: [['water']] })
  })

  it('[S2] says where an anonymous order was given on another phone', () => {
    const ballot = { activity: 'act-1', round: 1, voted: true, answer: null, newer: true }
    render(<RankPhone {...phoneProps(activityView({ config: all, secrecy: 'anonymous' }), { ballot })} />)
    expect(screen.getByText(/on another phone/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Send my order' })).toBeNull()
  })

  it('fills in the order of the round before when the question is opened again', () => {
    const before = said({ tiers: [['road'], ['water']] }, { round: 1 })
    render(<RankPhone {...phoneProps(activityView({ config: all, round: 2 }), { said: [before] })} />)
    expect(screen.getByText(/send it again/)).toBeInTheDocument()
    expect(screen.getByText('2 of 3 placed')).toBeInTheDocument()
  })

  it('[D3] shows who is asked again where the room placed each item, and says that this person answered before', () => {
    const cast = vi.fn()
    const activity = activityView({
      config: { ...all, rounds: 2 },
      round: 2,
      earlier: {
        round: 1,
        items: [
          { id: 'road', n: 9, median: [2, 2], quartiles: [2, 2] },
          { id: 'water', n: 9, median: [0, 2], quartiles: [0, 4] },
        ],
      },
    })
    const before = said({ tiers: [['road'], ['water'], ['skills']] }, { round: 1 })
    render(<PageWithDraft page={RankPhone} props={phoneProps(activity, { cast, said: [before] })} />)
    expect(screen.getByText(/middle 1.5, half of the room between 1 and 3/)).toBeInTheDocument()
    expect(screen.getByText(/place 2$/)).toBeInTheDocument()
    fireEvent.click(screen.getByText('Send my order'))
    expect(cast).toHaveBeenCalledWith({ tiers: [['road'], ['water'], ['skills']], again: true })
  })
})
