import { consentScene, people } from '@cabildo/shared/testing/consent-scene'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { AgreementMap } from './agreement-map.tsx'
import { GroupPages } from './group-pages.tsx'

beforeAll(startWords)

/** Five of each group: all for water, the firms alone for roads; of ports almost nobody says anything. */
function result(change: Partial<Result> = {}): Result {
  const scene = consentScene({
    firms: [...people(4, { water: 1, roads: 1 }), { water: 1, roads: 1, ports: 1 }],
    state: [...people(4, { water: 1, roads: 8 }), { water: 1, roads: 8, ports: 1 }],
    civil: [...people(4, { water: 1, roads: 8 }), { water: 1, roads: 8, ports: 1 }],
  })
  const found = viewFor.display(scene.live).current?.result
  if (!found) throw new Error('nothing was revealed')
  return { ...found, ...change }
}

/** The number of every sign drawn in the map. */
const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('[aria-hidden="true"] svg > g > g > text')].map((sign) => sign.textContent)

const rows = () => within(screen.getByRole('list', { name: /^Map of agreement/ })).getAllByRole('listitem')

describe('the map of agreement', () => {
  it('[C17] says both figures of every item in the list of its numbers, and the label in words', () => {
    render(<AgreementMap result={result()} />)
    const said = rows().map(({ textContent }) => textContent)
    expect(said).toHaveLength(3)
    expect(said.find((row) => row?.includes('water'))).toMatch(
      /\d\. water \(Consensual\)Support 100% · Agreement 100%$/,
    )
    const roads = result().items.find(({ id }) => id === 'roads')
    const shares = roads?.groups.map(({ support }) => support) ?? []
    const agreement = Math.round((1 - (Math.max(...shares) - Math.min(...shares))) * 100)
    expect(said.find((row) => row?.includes('roads'))).toMatch(
      new RegExp(`Support 33% · Agreement ${agreement}%$`),
    )
  })

  it('[C17] draws no item without a figure across groups, and names it apart', () => {
    const { container } = render(<AgreementMap result={result()} />)
    const ports = rows().find((row) => row.textContent?.includes('ports'))
    expect(ports).toHaveTextContent('Agreement –')
    const [number = ''] = /\d/.exec(ports?.textContent ?? '') ?? []
    expect(drawn(container)).toHaveLength(2)
    expect(drawn(container)).not.toContain(number)
    expect(screen.getByText(/^No figure across groups/).parentElement).toHaveTextContent(number)
  })

  it('[C17] names its lines with the values of the thresholds, and its signs in words', () => {
    const thresholds = { support: 0.6, gap: 0.25 }
    const { container } = render(<AgreementMap result={result({ thresholds })} />)
    expect(
      screen.getByText('Thresholds: support 60%, agreement 75% (25 points between groups)'),
    ).toBeInTheDocument()
    const inPlot = [...container.querySelectorAll('[aria-hidden="true"] svg > text')].map(
      (text) => text.textContent,
    )
    expect(inPlot).toEqual(expect.arrayContaining(['60%', '75%', 'Shared support', 'Uneven support']))
    const legend = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(legend).toContain('Consensual')
  })

  it('[C17] is a slide of the third step, and not before groups are shown', () => {
    vi.useFakeTimers()
    try {
      const { unmount } = render(<GroupPages result={result()} room={[]} unit="support" />)
      const slides = Array.from({ length: 5 }, () => {
        const name = screen.getByRole('region').getAttribute('aria-label')
        act(() => vi.advanceTimersByTime(60_000))
        return name
      })
      expect(slides).toContain('Map of agreement')
      unmount()
    } finally {
      vi.useRealTimers()
    }
    const hidden = result({ groups: [] })
    const items = hidden.items.map((item) => ({ ...item, groups: [] }))
    const { container } = render(<AgreementMap result={{ ...hidden, items }} />)
    expect(container).toBeEmptyDOMElement()
  })
})
