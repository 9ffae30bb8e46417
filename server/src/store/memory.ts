/** A store in memory: for tests, and for measuring what durability costs. Keeps nothing. */
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import {
  type Answered,
  type Batch,
  type Grant,
  type Store,
  type StoredBallot,
  type StoredEvent,
  type StoredVoter,
  StoreFault,
  type WorkshopRows,
} from '../ports.ts'

type Rows = {
  code: string
  events: StoredEvent[]
  ballots: Map<string, StoredBallot>
  voters: Map<string, StoredVoter>
  sealed: Map<string, SealedBallot[]>
}

type Tables = { workshops: Map<string, Rows>; results: Map<string, Answered>; grants: Map<string, Grant> }

export function memoryStore(): Store {
  const tables: Tables = { workshops: new Map(), results: new Map(), grants: new Map() }
  const { workshops } = tables

  return {
    async commit(batch) {
      if (!fits(tables, batch)) throw new StoreFault('store-unavailable')
      apply(tables, structuredClone(batch))
    },
    async resultsOf(ids) {
      return pick(tables.results, ids)
    },
    async grantsOf(hashes) {
      return pick(tables.grants, hashes)
    },
    async load(id) {
      const rows = workshops.get(id)
      if (!rows) return null
      const { events } = rows
      return structuredClone({ events, ballots: inOrder(rows.ballots), voters: inOrder(rows.voters) })
    },
    async workshopByCode(code) {
      for (const [id, rows] of workshops) if (rows.code === code) return id
      return null
    },
    async workshops() {
      return [...workshops].map(([id, { code }]) => ({ id, code }))
    },
    async sealedBallots(workshop, activity, round) {
      return structuredClone(workshops.get(workshop)?.sealed.get(`${activity}/${round}/`) ?? [])
    },
    async counts() {
      const rows = [...workshops.values()]
      const sum = (of: (row: Rows) => number) => rows.reduce((total, row) => total + of(row), 0)
      return {
        workshops: rows.length,
        events: sum(({ events }) => events.length),
        ballots: sum(({ ballots, sealed }) => ballots.size + [...sealed.values()].flat().length),
      }
    },
    async erase(workshop) {
      workshops.delete(workshop)
      for (const [command, { result }] of tables.results) {
        if (result.workshop === workshop) tables.results.delete(command)
      }
      for (const [hash, grant] of tables.grants) if (grant.workshop === workshop) tables.grants.delete(hash)
    },
    async pack(id) {
      const rows = workshops.get(id)
      return rows ? structuredClone(packed(id, rows, tables)) : null
    },
    async adopt(rows, keep = Number.POSITIVE_INFINITY) {
      const own = structuredClone(rows)
      const held = workshops.get(own.id)
      const before = held?.events ?? []
      if (held) held.events = before.filter(({ rev }) => rev <= keep)
      const batch = adoption(own, !workshops.has(own.id), tables)
      if (!fits(tables, batch)) {
        if (held) held.events = before
        throw new StoreFault('store-unavailable')
      }
      held?.ballots.clear()
      held?.voters.clear()
      apply(tables, batch)
      const sealed = workshops.get(own.id)?.sealed
      for (const { activity, round, ballots } of own.sealed) {
        sealed?.set(`${activity}/${round}/`, ballots.toSorted(byKey))
      }
    },
    async close() {},
  }
}

function packed(id: string, { code, events, ballots, voters, sealed }: Rows, tables: Tables): WorkshopRows {
  return {
    ...{ id, code, events },
    ballots: inOrder(ballots),
    voters: inOrder(voters),
    sealed: [...sealed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, own]) => {
        const [activity = '', round] = place.split('/')
        return { activity, round: Number(round), ballots: own }
      }),
    results: [...tables.results]
      .filter(([, { result }]) => result.workshop === id)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([command, answered]) => ({ command, ...answered })),
    grants: inOrder(tables.grants).filter(({ workshop }) => workshop === id),
    revoked: [],
  }
}

/** What of the rows is not here yet, as a batch. */
function adoption(rows: WorkshopRows, isNew: boolean, { results, grants }: Tables): Batch {
  const { id: workshop, code, events, ballots, voters, revoked } = rows
  return {
    opened: isNew ? [{ id: workshop, code }] : [],
    events,
    ballots: ballots.map((row) => ({ ...row, workshop })),
    voters: voters.map((row) => ({ ...row, workshop })),
    taken: [],
    sealed: [],
    results: rows.results.filter(({ command }) => !results.has(command)),
    grants: rows.grants.filter(({ hash }) => !grants.has(hash)),
    revoked,
  }
}

function byKey(a: SealedBallot, b: SealedBallot): number {
  return a.key < b.key ? -1 : 1
}

/** Whether every row has its workshop, and what may exist only once does not exist twice. */
function fits({ workshops, results }: Tables, batch: Batch): boolean {
  const opened = new Set(batch.opened.map(({ id }) => id))
  const codes = batch.opened.length === 0 ? [] : [...workshops.values()].map(({ code }) => code)
  const rows = [
    ...batch.events,
    ...batch.ballots,
    ...batch.voters,
    ...batch.taken,
    ...batch.sealed,
    ...batch.grants,
  ]
  const events = batch.events.map(({ workshop, rev }) => `${workshop}/${rev}`)
  return (
    rows.every(({ workshop }) => workshop === null || workshops.has(workshop) || opened.has(workshop)) &&
    batch.opened.every(({ id, code }) => !workshops.has(id) && !codes.includes(code)) &&
    opened.size === batch.opened.length &&
    new Set(batch.opened.map(({ code }) => code)).size === batch.opened.length &&
    batch.events.every(({ workshop, rev }) => rev > (workshops.get(workshop)?.events.at(-1)?.rev ?? 0)) &&
    new Set(events).size === events.length &&
    batch.results.every(({ command }) => !results.has(command))
  )
}

function apply({ workshops, results, grants }: Tables, batch: Batch): void {
  for (const { id, code } of batch.opened) {
    workshops.set(id, { code, events: [], ballots: new Map(), voters: new Map(), sealed: new Map() })
  }
  for (const event of batch.events) workshops.get(event.workshop)?.events.push(event)
  for (const { workshop, ...ballot } of batch.ballots) {
    workshops.get(workshop)?.ballots.set(`${ballot.activity}/${ballot.round}/${ballot.key}`, ballot)
  }
  for (const { workshop, ...voter } of batch.voters) {
    workshops.get(workshop)?.voters.set(`${voter.activity}/${voter.round}/${voter.voter}`, voter)
  }
  for (const { workshop, activity, round, key, voter } of batch.taken) {
    const rows = workshops.get(workshop)
    rows?.ballots.delete(`${activity}/${round}/${key}`)
    rows?.voters.delete(`${activity}/${round}/${voter}`)
  }
  for (const { workshop, activity, round, ballots } of batch.sealed) {
    const rows = workshops.get(workshop)
    const prefix = `${activity}/${round}/`
    for (const box of [rows?.ballots, rows?.voters]) {
      for (const key of box?.keys() ?? []) if (key.startsWith(prefix)) box?.delete(key)
    }
    rows?.sealed.set(prefix, ballots.sort(byKey))
  }
  for (const { command, ...answered } of batch.results) results.set(command, answered)
  for (const grant of batch.grants) grants.set(grant.hash, grant)
  for (const [hash, { link }] of grants)
    if (link !== null && batch.revoked.includes(link)) grants.delete(hash)
}

/** By key, so that no order of arrival is handed out. */
function inOrder<V>(map: ReadonlyMap<string, V>): V[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

function pick<V>(map: ReadonlyMap<string, V>, keys: readonly string[]): Map<string, V> {
  const found = new Map<string, V>()
  for (const key of keys) {
    const value = map.get(key)
    if (value !== undefined) found.set(key, value)
  }
  return found
}
