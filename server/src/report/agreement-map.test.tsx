import { consentScene, people } from '@cabildo/shared/testing/consent-scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { isDrawn, mapPlaces } from '@cabildo/shared/workshop/result/map-places'
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'
import { blocksOf } from './document/document-of.tsx'
import { shapesOf } from './pdf/svg.ts'
import { AgreementMap } from './sections/agreement-map.tsx'
import { translatorFor } from './translator.ts'

const words = translatorFor('en')

/** Items by the support of two groups of ten each, and of a third that is too small to be looked at. */
function resultOf(...shares: [number, number][]): Result {
  const { model } = {
    model: reportOf(consentScene({ firms: people(3, { one: 1 }), civil: people(3, { one: 1 }) }).live.state),
  }
  const result = model.activities.flatMap(({ rounds }) => rounds.flatMap((round) => round.result ?? []))[0]
  const [item] = result?.items ?? []
  if (!result || !item) throw new Error('nothing was revealed')
  const items = shares.map(
    ([firms, civil], index): ResultItem => ({
      ...item,
      id: `item-${index}`,
      people: { ...item.people, place: index + 1, support: firms + civil, answered: 20 },
      groups: [
        { id: 'firms', n: 10, support: firms / 10, mean: null },
        { id: 'civil', n: civil < 0 ? 1 : 10, support: Math.max(0, civil) / 10, mean: null },
      ],
    }),
  )
  return { ...result, items, thresholds: { support: 0.6, gap: 0.3 }, smallestGroup: 3 }
}

function mapOf(result: Result) {
  const blocks = blocksOf(<AgreementMap words={words} result={result} />)
  const figure = blocks.find(({ type }) => type === 'figure')
  const table = blocks.find(({ type }) => type === 'table')
  const rows = table?.type === 'table' ? table.body.map((row) => row.map(({ blocks: [said] }) => said)) : []
  const texts = rows.map((row) =>
    row.map((said) => (said && 'runs' in said ? said.runs.map(({ text }) => text).join('') : '')),
  )
  return {
    svg: figure?.type === 'figure' ? figure.svg : '',
    alt: figure?.type === 'figure' ? figure.alt : '',
    texts,
    blocks,
  }
}

describe('[C17] the map of agreement in print', () => {
  it('has both figures of every item as the screens have them, and the label in words', () => {
    const result = resultOf([9, 8], [9, 1], [1, 2])
    const { texts, alt } = mapOf(result)
    const figures = mapPlaces(result).map(({ support, agreement }) => [support, agreement])
    expect(texts.map((row) => row.slice(2))).toEqual(
      figures.map((pair) => pair.map((share) => words.percent(share ?? Number.NaN))),
    )
    expect(texts[1]?.slice(2)).toEqual(['50%', '20%'])
    expect(alt).toContain('the table below has the same figures')
  })

  it('draws each item that has a figure across groups, and names the others apart', () => {
    const result = resultOf([9, 8], [9, -1], [1, 2], [5, 5])
    const { svg, texts, blocks } = mapOf(result)
    const numbers = shapesOf(svg).flatMap((shape) =>
      shape.type === 'text' && /^\d+$/.test(shape.words) ? [shape.words] : [],
    )
    expect(numbers).toEqual(['1', '3', '4'])
    expect(mapPlaces(result).filter(isDrawn)).toHaveLength(3)
    expect(texts[1]?.[3]).toBe('–')
    const note = blocks.find((block) => block.type === 'paragraph' && block.style === 'note')
    expect(JSON.stringify(note)).toMatch(/fewer than two[^"]*: 2"/)
  })

  it('lays no sign on another, and leads back to where a moved one belongs', () => {
    const { svg } = mapOf(resultOf([9, 8], [9, 8], [9, 8], [9, 8]))
    const shapes = shapesOf(svg)
    const signs = shapes.filter((shape) => shape.type === 'rect').slice(2)
    expect(signs).toHaveLength(4)
    for (const [at, one] of signs.entries())
      for (const other of signs.slice(at + 1))
        expect(
          Math.abs(one.x - other.x) >= one.width - 0.01 || Math.abs(one.y - other.y) >= one.height - 0.01,
        ).toBe(true)
    // Two lines are the thresholds.
    expect(shapes.filter(({ type }) => type === 'line')).toHaveLength(2 + 3)
  })

  it('is a table alone where so many signs could not be read', () => {
    const shares = Array.from({ length: 81 }, (_, at): [number, number] => [at % 10, (at * 3) % 10])
    const { svg, texts, blocks } = mapOf(resultOf(...shares))
    expect(svg).toBe('')
    expect(texts).toHaveLength(81)
    expect(JSON.stringify(blocks)).toContain('too many items to draw')
  })

  it('is not printed where the screens show none: of two items, and of a room that was not cut', () => {
    expect(mapOf(resultOf([9, 8], [1, 2])).blocks).toEqual([])
    expect(mapOf(resultOf([9, -1], [1, -1], [2, -1])).blocks).toEqual([])
    const few = consentScene({ firms: people(2, { roads: 1 }), civil: people(1, { roads: 8 }) })
    expect(printed(reportOf(few.live.state), 'en')).not.toContain('data-map=')
  })
})
