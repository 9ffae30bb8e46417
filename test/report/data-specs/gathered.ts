/** What was gathered without ballots. */
import { type Column, GIVEN, LIST, OF_STEP, type Spec } from './spec.ts'

const POST = `${GIVEN}.questions.*.posts.*`
const fates = (table: string, kind: string, column: string): Spec => ({
  table,
  kind,
  rows: `${GIVEN}.counts.*`,
  columns: { ...OF_STEP, fate: ({ key }) => key(1), [column]: `${GIVEN}.counts.*` },
})
/** One for each thing said of what stands there, and of a place what is its rank. */
const said = (table: string, path: string, more: Record<string, Column>): Spec[] => [
  {
    table,
    kind: 'map',
    rows: `${path}.said.*`,
    columns: {
      ...OF_STEP,
      ...more,
      value: ({ get }) => spoken(get(`${path}.said.*.value`)),
      people: `${path}.said.*.n`,
    },
  },
  {
    table,
    kind: 'map',
    rows: `${path}.settled`,
    only: ({ get }) => (get(`${path}.said`) as unknown[]).length === 0,
    columns: { ...OF_STEP, ...more, value: () => null, people: () => null },
  },
]

function spoken(value: unknown): unknown {
  const seat = value as { state: string; rank: string }
  return typeof value === 'object' && value !== null ? `${seat.state} ${seat.rank}` : value
}

export const GATHERED: Spec[] = [
  {
    table: 'card_tables',
    kind: 'gather',
    rows: `${GIVEN}.tables.*`,
    columns: {
      ...OF_STEP,
      table: `${GIVEN}.tables.*.table`,
      people: `${GIVEN}.tables.*.people`,
      written: `${GIVEN}.tables.*.written`,
      brought: `${GIVEN}.tables.*.brought`,
      kept: ({ get }) => (get(`${GIVEN}.tables.*.kept`) as unknown[]).length,
    },
  },
  fates('card_fates', 'gather', 'cards'),
  fates('post_fates', 'discuss', 'posts'),
  fates('map_fates', 'map', 'actor_count'),
  ...['cards.*', 'cards.*.leaves.*', 'tables.*.kept.*', 'tables.*.kept.*.leaves.*'].flatMap(
    (path): Spec[] => [
      {
        table: 'cards',
        kind: 'gather',
        rows: `${GIVEN}.${path}`,
        columns: {
          ...OF_STEP,
          card: `${GIVEN}.${path}.id`,
          kept_at: path.startsWith('tables') ? `${GIVEN}.tables.*.table` : () => null,
          tables: path.endsWith('leaves.*') ? () => null : LIST(`${GIVEN}.${path}.tables`),
        },
      },
      {
        table: 'card_fields',
        kind: 'gather',
        rows: `${GIVEN}.${path}.fields.*`,
        columns: {
          ...OF_STEP,
          card: `${GIVEN}.${path}.id`,
          value: ({ get }) => String(get(`${GIVEN}.${path}.fields.*`)),
          value_number: ({ get }) => {
            const value = get(`${GIVEN}.${path}.fields.*`)
            return typeof value === 'number' ? value : null
          },
        },
      },
    ],
  ),
  {
    table: 'questions',
    kind: 'discuss',
    rows: `${GIVEN}.questions.*`,
    columns: {
      ...OF_STEP,
      question: `${GIVEN}.questions.*.id`,
      posts: ({ get }) => (get(`${GIVEN}.questions.*.posts`) as unknown[]).length,
    },
  },
  {
    table: 'posts',
    kind: 'discuss',
    rows: POST,
    columns: { ...OF_STEP, post: `${POST}.id`, backers: `${POST}.support` },
  },
  {
    table: 'voices',
    kind: 'discuss',
    rows: `${GIVEN}.voices.parts.*`,
    columns: {
      ...OF_STEP,
      group: `${GIVEN}.voices.parts.*.group`,
      pooled: () => false,
      turns: `${GIVEN}.voices.parts.*.turns`,
    },
  },
  {
    table: 'voices',
    kind: 'discuss',
    rows: `${GIVEN}.voices.rest`,
    columns: { ...OF_STEP, group: () => null, pooled: () => true, turns: `${GIVEN}.voices.rest` },
  },
  {
    table: 'voices_total',
    kind: 'discuss',
    rows: `${GIVEN}.voices`,
    columns: { ...OF_STEP, turns: `${GIVEN}.voices.total` },
  },
  {
    table: 'map_actors',
    kind: 'map',
    rows: `${GIVEN}.actors.*`,
    columns: { ...OF_STEP, actor: `${GIVEN}.actors.*.id`, merged: `${GIVEN}.actors.*.merged` },
  },
  ...said('map_marks', `${GIVEN}.actors.*.marks.*.told`, {
    actor: `${GIVEN}.actors.*.id`,
    function: `${GIVEN}.actors.*.marks.*.function`,
  }),
  ...said('map_seats', `${GIVEN}.actors.*.seat`, { actor: `${GIVEN}.actors.*.id` }),
  ...said('map_links', `${GIVEN}.links.*.told`, {
    actor: `${GIVEN}.links.*.one`,
    other_actor: `${GIVEN}.links.*.other`,
  }),
]
