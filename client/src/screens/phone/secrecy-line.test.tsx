import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { SecrecyLine } from './secrecy-line.tsx'

beforeAll(startWords)

/** What only this mode may say of itself. */
const CLAIMS = [
  ['open', /keep who answered what/],
  ['confidential', /Whoever runs the server could find out/],
  ['anonymous', /stored without you/],
] as const

describe('the line about secrecy', () => {
  it.each(CLAIMS)(
    '[S10] says of an %s question what holds for it, and nothing that holds for another',
    (mode, claim) => {
      const { container } = render(<SecrecyLine secrecy={mode} />)
      expect(container).toHaveTextContent(claim)
      for (const [other, theirs] of CLAIMS)
        if (other !== mode) expect(container).not.toHaveTextContent(theirs)
      expect(screen.queryByText(/not encrypted/)).toBeNull()
    },
  )
})
