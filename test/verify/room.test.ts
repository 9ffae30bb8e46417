/**
 * Counts of people, of whom the log publishes nothing: whoever writes another number everywhere where it stands, and every sum
 * anew, comes into conflict with how many entries there are; and no right report does, whoever comes, goes and changes groups.
 */
import type { ReportJson } from '@cabildo/server/report/json'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { describe, expect, it } from 'vitest'
import { comingAndGoing } from './coming-and-going.ts'
import { gathered } from './gathered.ts'
import { isFound, isNamed, nameOf, numbersOf, verdictOn } from './numbers.ts'
import { everySample, played } from './played.ts'

type Report = ReportJson['report']

async function oneVote(secrecy: Secrecy, people = 24): Promise<ReportJson> {
  const sample = everySample().find(({ kind }) => kind === 'vote')
  if (sample === undefined) throw new Error('there is no such sample')
  return played({ asked: [{ ...sample, secrecy, rounds: 1 }], people, groups: 2, seed: 3 })
}

function wrongAfter(file: ReportJson, change: (report: Report) => unknown) {
  const report = structuredClone(file.report)
  change(report)
  return verdictOn(file, report).wrong
}

const resultIn = ({ activities }: Report) =>
  activities[0]?.rounds[0]?.result as NonNullable<Report['activities'][number]['rounds'][number]['result']>

/** On the first page, wherever people are counted there. */
function onePerson(report: Report, more: 1 | -1 = 1): void {
  const [row] = report.room.rows
  const [count] = report.room.counts
  if (row) row.present += more
  if (count) count.channels.phone += more
  report.room.people += more
}

describe('[V3] counts of people', () => {
  it.each(['open', 'confidential', 'anonymous'] as const)(
    'fit the log whoever comes and goes (%s)',
    async (secrecy) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const file = await comingAndGoing(secrecy, seed, { late: seed % 3 === 0 })
        expect([seed, verdictOn(file, file.report).wrong]).toEqual([seed, null])
      }
    },
  )

  it('are no others than the log can have, though every sum is as it should be', async () => {
    const file = await oneVote('open')
    expect(wrongAfter(file, () => undefined)).toBeNull()
    const unlike = (change: (report: Report) => unknown) =>
      expect(wrongAfter(file, change)).toMatchObject({ wrong: 'log', field: 'people' })
    unlike(onePerson)
    unlike((report) => {
      resultIn(report).present += 1
    })
    unlike((report) => {
      resultIn(report).present -= 1
    })
    // Nor are all of them together: so many have not come in.
    unlike((report) => {
      onePerson(report)
      const result = resultIn(report)
      const part = result.groups.find(({ id }) => id === report.room.rows[0]?.id)
      expect(part).toBeDefined()
      result.present += 1
      if (part) part.present += 1
    })
    unlike((report) => {
      const [one, other] = resultIn(report).groups
      if (one && other) [one.present, other.present] = [one.present + 1, other.present - 1]
    })
  })

  it('hold all who answered, but for those who left an anonymous answer behind', async () => {
    const left = await comingAndGoing('anonymous', 2, { leaving: 8 })
    const { answered, present } = resultIn(left.report)
    expect([answered > present, verdictOn(left, left.report).wrong]).toEqual([true, null])
    const few = await oneVote('confidential', 5)
    const { groups } = resultIn(few.report)
    expect([groups, wrongAfter(few, () => undefined)]).toEqual([[], null])
    const fewer = wrongAfter(few, (report) => {
      for (let gone = 0; gone < 2; gone += 1) onePerson(report, -1)
      resultIn(report).present -= 2
    })
    expect(fewer).toMatchObject({ wrong: 'log', field: 'people' })
  })

  it('hold all who answered in every part', async () => {
    const file = await comingAndGoing('open', 5)
    const part = wrongAfter(file, (report) => {
      const [one] = resultIn(report).groups
      if (one) one.present = one.n - 1
    })
    expect(part).toMatchObject({ wrong: 'log', field: 'people' })
  })

  it('are as many by every way of taking part together', async () => {
    const file = await gathered()
    const moved = wrongAfter(file, ({ room: { counts } }) => {
      const [one] = counts
      if (one) one.channels.hands += 1
    })
    expect(moved).toMatchObject({ wrong: 'figure', path: ['room', 'counts', 0, 'channels'] })
    expect(file.report.room.counts.some(({ channels }) => channels.hands > 0)).toBe(true)
  })

  it('of the round before are no more than answered it, where the parts were others then', async () => {
    const names = new Set<string>()
    for (const seed of [1, 2, 3]) {
      const file = await comingAndGoing('open', seed, { late: true })
      for (const path of numbersOf(file.report)) {
        const name = nameOf(file.report, path)
        if (!/\.delphi\.groups\./.test(name)) continue
        expect([name, isFound(file, path) || isNamed(file, path)]).toEqual([name, true])
        if (!isFound(file, path)) names.add(name)
      }
    }
    expect([...names]).toEqual(['activities.consent.rounds.*.result.delphi.groups.*.before'])
  })
})

describe('[V3] what was changed on the way, and how it was set up', () => {
  it('is counted by the log where that tells it, and else is no more than it covers', async () => {
    const file = await gathered()
    expect(file.report.deeds).toEqual([
      { deed: 'person-removed', count: 1 },
      { deed: 'workshop-resumed', count: 1 },
    ])
    const unlike = (deeds: Report['deeds']) =>
      expect(wrongAfter(file, (report) => Object.assign(report, { deeds }))).toMatchObject({
        wrong: 'log',
        field: 'deeds',
      })
    unlike([{ deed: 'person-removed', count: 1 }])
    unlike([{ deed: 'workshop-resumed', count: 2 }])
    unlike([
      { deed: 'workshop-resumed', count: 1 },
      { deed: 'round-withdrawn', count: 1 },
    ])
    unlike([
      { deed: 'workshop-resumed', count: 1 },
      { deed: 'undone', count: 100_000 },
    ])
  })

  it('is the smallest group of the last round, where nothing came after that could have raised it', async () => {
    const file = await oneVote('confidential')
    for (const by of [1, -1]) {
      const wrong = wrongAfter(file, ({ smallestGroup }) => {
        smallestGroup.confidential += by
      })
      expect(wrong).toMatchObject({ wrong: 'log', field: 'smallestGroup' })
    }
  })

  it('is the set-up by which the last round was counted', async () => {
    const file = await oneVote('open')
    const [path = []] = numbersOf(file.report).filter((each) => /\.config\./.test(nameOf(file.report, each)))
    expect(path.slice(0, 3)).toEqual(['activities', 0, 'config'])
    expect(isFound(file, path)).toBe(true)
  })
})
