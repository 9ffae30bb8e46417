import { render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { Gone } from './gone.tsx'

beforeAll(startWords)

it('[R10] says that somebody took this phone out, what is kept, and the way back', async () => {
  const { rerender } = render(<Gone code="ABCD2345" refusal={{ refused: 'person-removed' }} pending={[]} />)
  expect(screen.getByText(/What you had typed stays on this phone/)).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('A facilitator took this phone out')
  expect(screen.getByRole('button', { name: 'Join again' })).toBeInTheDocument()
  rerender(<Gone code="ABCD2345" refusal={{ refused: 'unknown-token' }} pending={[]} />)
  expect(screen.queryByText(/What you had typed stays/)).toBeNull()
})
