/** Stores for a process that is to be killed: one that dies at a named point, and the two mutants that the checker must catch. */
import { setTimeout } from 'node:timers/promises'
import type { Batch, Store } from '@cabildo/server/ports'

/** Where the process kills itself: before or after its n-th commit, or when the database is open and nobody is served yet. */
export type DeathPoint = { at: 'before-commit' | 'after-commit'; commit: number } | { at: 'boot' }

/** `acks-early` says that a commit is done before it is; `forgets-answers` does not know a command again. */
export type Mutant = 'acks-early' | 'forgets-answers'

export function dieNow(): void {
  process.kill(process.pid, 'SIGKILL')
}

export function killableStore(inner: Store, death: DeathPoint | null): Store {
  let commits = 0
  const dieAt = (at: DeathPoint['at']) => {
    if (death?.at === at && death.at !== 'boot' && death.commit === commits) dieNow()
  }
  return {
    ...delegating(inner),
    async commit(batch) {
      commits += 1
      dieAt('before-commit')
      await inner.commit(batch)
      dieAt('after-commit')
    },
  }
}

export function mutantStore(inner: Store, mutant: Mutant): Store {
  return mutant === 'acks-early' ? ackingEarly(inner) : forgettingAnswers(inner)
}

function forgettingAnswers(inner: Store): Store {
  return { ...delegating(inner), commit: (batch) => inner.commit({ ...batch, results: [] }) }
}

/** Right in everything while it lives: what is not yet written is known from memory. */
function ackingEarly(inner: Store): Store {
  const unwritten: Batch[] = []
  let writing = Promise.resolve()
  const writeLater = async (batch: Batch, before: Promise<void>) => {
    await before
    await setTimeout(5)
    await inner.commit(batch)
    unwritten.shift()
  }
  return {
    ...delegating(inner),
    async commit(batch) {
      unwritten.push(structuredClone(batch))
      writing = writeLater(batch, writing)
    },
    async resultsOf(commands) {
      const found = await inner.resultsOf(commands)
      for (const { command, ...answered } of unwritten.flatMap(({ results }) => results)) {
        if (commands.includes(command)) found.set(command, answered)
      }
      return found
    },
    async grantsOf(hashes) {
      const found = await inner.grantsOf(hashes)
      for (const grant of unwritten.flatMap(({ grants }) => grants)) {
        if (hashes.includes(grant.hash)) found.set(grant.hash, grant)
      }
      return found
    },
  }
}

/** A store of the class's methods does not survive `...`. */
function delegating(inner: Store): Store {
  return {
    commit: (batch) => inner.commit(batch),
    resultsOf: (commands) => inner.resultsOf(commands),
    grantsOf: (hashes) => inner.grantsOf(hashes),
    load: (workshop) => inner.load(workshop),
    workshopByCode: (code) => inner.workshopByCode(code),
    workshops: () => inner.workshops(),
    sealedBallots: (...round) => inner.sealedBallots(...round),
    erase: (workshop) => inner.erase(workshop),
    counts: () => inner.counts(),
    pack: (workshop) => inner.pack(workshop),
    adopt: (rows, keep) => inner.adopt(rows, keep),
    close: () => inner.close(),
  }
}
