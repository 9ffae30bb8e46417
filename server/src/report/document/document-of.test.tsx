import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { REPORT_STYLE } from '../report-style.ts'
import { textOf } from './blocks.ts'
import { blocksOf } from './document-of.tsx'

function Word({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}

describe('[E1] the blocks of a report', () => {
  it('keep every word in its order, with its manner', () => {
    const blocks = blocksOf(
      <section>
        <h2>Who came</h2>
        <div className="fact">
          <b>24</b> people
        </div>
        <p className="note">
          Said: <q>Water</q> <Word>مياه</Word>
        </p>
        <ol>
          <li>
            One
            <ul>
              <li>Two</li>
            </ul>
          </li>
        </ol>
      </section>,
    )
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'list'])
    expect(textOf(blocks)).toBe('Who came\n24 people\nSaid: “Water” مياه\nOne\nTwo\n')
    expect(blocks[1]).toMatchObject({
      style: 'fact',
      runs: [{ text: '24', bold: true }, { text: ' people' }],
    })
    expect(blocks[2]).toMatchObject({ style: 'note' })
  })

  it('know of a cell what it names and where its figures stand', () => {
    const [table] = blocksOf(
      <table lang="pt">
        <caption>Votes</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col" className="n">
              Sum
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Water</th>
            <td className="n">
              9<div className="note">two tied</div>
            </td>
          </tr>
        </tbody>
      </table>,
    )
    expect(table).toMatchObject({
      type: 'table',
      head: [
        [
          { header: 'column', figure: false },
          { header: 'column', figure: true },
        ],
      ],
      body: [
        [{ header: 'row' }, { header: null, figure: true, blocks: [{ style: 'plain' }, { style: 'note' }] }],
      ],
    })
    expect(textOf([table as NonNullable<typeof table>])).toBe('Votes\nItem\tSum\nWater\t9\ntwo tied\n')
  })

  it('end the page where the style of the page does', () => {
    expect(REPORT_STYLE).toContain('.in-short { break-after: page; }')
    const blocks = blocksOf([
      <section key="first" className="in-short">
        <h2>In short</h2>
      </section>,
      <h2 key="rest">The rest</h2>,
    ])
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'break', 'heading'])
  })

  it('keep what stands on one card together', () => {
    const [card, after] = blocksOf([
      <article key="card" className="card">
        <h4>Wells</h4>
        <dl>
          <dt>Who</dt>
          <dd>The board</dd>
        </dl>
      </article>,
      <p key="after">Else</p>,
    ])
    expect(card).toMatchObject({ type: 'card', blocks: [{ type: 'heading' }, {}, {}] })
    expect(textOf(card ? [card] : [])).toBe('Wells\nWho\nThe board\n')
    expect(after).toMatchObject({ type: 'paragraph' })
  })

  it.each([
    ['an element that no format writes', createElement('menu', { key: 'm' })],
    ['a list in a heading', createElement('h2', { key: 'h' }, createElement('ul'))],
    ['a table with what is no part of one', createElement('table', { key: 't' }, createElement('p'))],
  ])('are not made of %s', (_, node) => {
    expect(() => blocksOf(node)).toThrow()
  })
})
