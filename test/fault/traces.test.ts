/**
 * What an attacker finds who has every byte of the data folder after the close of anonymous rounds: no row and no page
 * that puts a person beside an answer, and no order to match one with the other.
 */
import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore, type SqliteStore } from '@cabildo/server/store/sqlite'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { activity, dots, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { databaseOf, dataFolder, rawBytes } from './data-folder.ts'

const PEOPLE = 60
const ITEMS = Array.from({ length: 12 }, (_, index) => ({
  id: `item-${index}`,
  text: { es: `${index}` },
  from: [],
}))
const gathering = { contribute: true, maxPerPerson: 9, sharing: 'shared', moderated: false, askWhy: false }
const setup = {
  ...sampleSetup,
  agenda: [
    activity('secret', 'vote', dots, { items: ITEMS, secrecy: 'anonymous' }),
    activity('notes', 'gather', gathering, { secrecy: 'anonymous' }),
  ],
}

let folder: string
let store: SqliteStore
let rig: RunnerRig
let people: string[]

beforeEach(async () => {
  folder = dataFolder()
  store = openSqliteStore({ folder })
  rig = new RunnerRig(store)
  await rig.open(setup)
  people = await rig.join(PEOPLE)
})

const answerOf = (index: number) => ({
  dots: { [`item-${index % 12}`]: 1, [`item-${(index * 5 + 1) % 12}`]: 2 },
})
const cardOf = (index: number) => `Carta número ${index}`

/** Everybody votes, one after another; some change their mind; another workshop's open round shares the pages. */
async function voteAnonymously(): Promise<void> {
  const other = new RunnerRig(store)
  await other.open(setup)
  const others = await other.join(PEOPLE)
  for (const each of [rig, other]) await each.must(facilitator, { type: 'open-round', activity: 'secret' })
  for (const [index, person] of people.entries()) {
    const cast = { type: 'cast', activity: 'secret', round: 1, key: keyOf(person) } as const
    await rig.must(participant(person), { ...cast, answer: answerOf(index) })
    if (index % 7 === 0) await rig.must(participant(person), { ...cast, answer: { dots: {} } })
    const neighbour = others[index] ?? ''
    await other.must(participant(neighbour), { ...cast, key: keyOf(neighbour), answer: answerOf(index) })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'secret' })
}

async function gatherAnonymously(): Promise<void> {
  await rig.must(facilitator, { type: 'open-round', activity: 'notes' })
  const turns = people.toSorted()
  for (const [index, person] of turns.entries()) {
    const action = { type: 'add-card', text: cardOf(index), language: 'es', key: keyOf(`${person}card`) }
    await rig.must(participant(person), { type: 'act', activity: 'notes', action })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'notes' })
}

const timesIn = (bytes: string, text: string) => bytes.split(text).length - 1

/** Every row of every table, each as one text. */
async function rowsOfAllTables(): Promise<{ table: string; row: string }[]> {
  await store.close()
  const database = new Sqlite(databaseOf(folder), { readonly: true })
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
  const rows = tables.flatMap((table) =>
    database
      .prepare(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => ({ table, row: JSON.stringify(row) })),
  )
  database.close()
  return rows
}

describe('after the close of an anonymous vote', () => {
  it('[S2] no byte of a key or of who voted is left in any file', async () => {
    const before = new Map(people.map((person) => [person, timesIn(rawBytes(folder), person)]))
    await voteAnonymously()
    const bytes = rawBytes(folder)
    expect(people.filter((person) => bytes.includes(keyOf(person)))).toEqual([])
    for (const person of people) expect(timesIn(bytes, person)).toBeLessThanOrEqual(before.get(person) ?? 0)
    // The round next door is still open: there the keys are in the box, so the search does find what is there.
    expect((await store.counts()).ballots).toBe(PEOPLE * 2)
    await store.close()
  })

  it('[S2] no row names a person and an answer, and no time is beside one', async () => {
    await voteAnonymously()
    const rows = await rowsOfAllTables()
    const withAnswer = rows.filter(
      ({ row }) => row.includes('item-3') && !row.includes('setup') && !row.includes('items'),
    )
    expect(withAnswer.length).toBeGreaterThan(10)
    expect(new Set(withAnswer.map(({ table }) => table))).toEqual(new Set(['ballots', 'sealed_ballots']))
    for (const { row } of withAnswer) {
      expect(people.filter((person) => row.includes(person))).toEqual([])
      expect(row).not.toMatch(/1700000000/)
    }
    const ledger = rows.filter(
      ({ table, row }) => table === 'voters' && people.some((person) => row.includes(person)),
    )
    expect(ledger).toEqual([])
  })

  it('[S2] the ballots lie in an order that says nothing of who voted when', async () => {
    await rig.must(facilitator, { type: 'open-round', activity: 'secret' })
    // Each ballot is recognised by its answer, so that its place can be compared with the order of voting.
    const pairs = ITEMS.flatMap(({ id }, one) =>
      ITEMS.slice(one + 1).map((other) => ({ [id]: 1, [other.id]: 2 })),
    )
    for (const [index, person] of people.entries()) {
      const cast = { type: 'cast', activity: 'secret', round: 1, key: keyOf(person) } as const
      await rig.must(participant(person), { ...cast, answer: { dots: pairs[index] } })
    }
    await rig.must(facilitator, { type: 'close-round', activity: 'secret' })
    const bytes = rawBytes(folder)
    const sealed = await store.sealedBallots(rig.workshop, 'secret', 1)
    const inTable = pairs
      .slice(0, PEOPLE)
      .map((pair) =>
        sealed.findIndex(
          ({ answer }) => JSON.stringify((answer as { dots: object }).dots) === JSON.stringify(pair),
        ),
      )
    const inFile = pairs.slice(0, PEOPLE).map((pair) => bytes.lastIndexOf(JSON.stringify({ dots: pair })))
    expect(inTable.every((place) => place >= 0)).toBe(true)
    expect(inFile.every((place) => place >= 0)).toBe(true)
    // Of 60 places, chance alone reaches 0.6 less than once in a hundred thousand runs.
    expect(Math.abs(correlation(inTable))).toBeLessThan(0.6)
    expect(Math.abs(correlation(inFile))).toBeLessThan(0.6)
    await store.close()
  })

  it('[S2] what a killed server left in its write-ahead log is cleaned up at the next start', async () => {
    await voteAnonymously()
    const late = people[0] ?? ''
    await rig.must(facilitator, { type: 'reopen-round', activity: 'secret' })
    for (const answer of [{ dots: { 'item-0': 1 } }, { dots: { 'item-1': 1 } }]) {
      const cast = { type: 'cast', activity: 'secret', round: 2, key: keyOf(late), answer } as const
      await rig.must(participant(late), cast)
    }
    const copy = dataFolder()
    for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(copy, file))
    await store.close()
    expect(statSync(`${databaseOf(copy)}-wal`).size).toBeGreaterThan(0)
    const again = openSqliteStore({ folder: copy })
    expect(statSync(`${databaseOf(copy)}-wal`).size).toBe(0)
    await again.close()
  })
})

describe('after the close of an anonymous gathering', () => {
  it('[S2] cards carry neither person nor time, and nobody is listed as having written', async () => {
    await gatherAnonymously()
    const stored = await store.load(rig.workshop)
    const cards = stored?.events.filter(({ payload }) => payload.includes('Carta')) ?? []
    expect(cards).toHaveLength(PEOPLE)
    for (const { at, person, by, payload } of cards) {
      expect({ at, person, by }).toEqual({ at: null, person: null, by: 'participant' })
      expect(JSON.parse(payload)).toMatchObject({ fact: { by: null, group: expect.any(String) } })
      expect(people.filter((one) => payload.includes(one))).toEqual([])
    }
    expect(stored?.voters).toEqual([])
    const rows = await rowsOfAllTables()
    const answers = rows.filter(({ table }) => table === 'results')
    expect(answers.filter(({ row }) => people.some((person) => row.includes(person))).length).toBe(PEOPLE)
    const made = new Set(cards.map(({ payload }) => String(JSON.parse(payload).fact.card)))
    const aboutCards = answers.filter(({ row }) => [...made].some((card) => row.includes(card)))
    expect(aboutCards).toHaveLength(PEOPLE)
    expect(aboutCards.filter(({ row }) => people.some((person) => row.includes(person)))).toEqual([])
  })

  it('[S2] no byte is left of who wrote', async () => {
    const before = new Map(people.map((person) => [person, timesIn(rawBytes(folder), person)]))
    await gatherAnonymously()
    const bytes = rawBytes(folder)
    for (const person of people) expect(timesIn(bytes, person)).toBeLessThanOrEqual(before.get(person) ?? 0)
    await store.close()
  })
})

/** Spearman 1904, of places against the order of voting. */
function correlation(places: readonly number[]): number {
  const ranks = places.map((place) => places.filter((other) => other < place).length)
  const n = ranks.length
  const squares = ranks.reduce((sum, rank, index) => sum + (rank - index) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}
