import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { activityView, phoneProps } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { PresentPhone } from './phone.tsx'

beforeAll(startWords)

describe('PresentPhone', () => {
  it('shows its text', () => {
    const activity = activityView({ kind: 'present', config: { body: { en: 'Welcome.\nMind the water.' } } })
    render(<PresentPhone {...phoneProps(activity)} />)
    expect(screen.getByText(/Mind the water/)).toBeInTheDocument()
  })

  it('points to the screen where there is nothing to read, and says when a result is not out yet', () => {
    const empty = activityView({ kind: 'present', config: { body: {} } })
    const { rerender } = render(<PresentPhone {...phoneProps(empty)} />)
    expect(screen.getByText('Look at the screen.')).toBeInTheDocument()
    rerender(<PresentPhone {...phoneProps({ ...empty, presents: activityView() })} />)
    expect(screen.getByText(/once it is on the screen/)).toBeInTheDocument()
  })
})
