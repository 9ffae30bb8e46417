import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { describe, expect, it } from 'vitest'
import { callRehearse, inFolder, lastLine } from './rehearse-call.ts'

const FILE = `# FILE NAME: 00000-00000001.toi
# TITLE: What to mend first
# DATA TYPE: toi
# NUMBER ALTERNATIVES: 5
# NUMBER VOTERS: 9
# NUMBER UNIQUE ORDERS: 5
# ALTERNATIVE NAME 1: Bridge
# ALTERNATIVE NAME 2: School
# ALTERNATIVE NAME 3: Well
# ALTERNATIVE NAME 4: Road
# ALTERNATIVE NAME 5: Clinic
3: 3,{1,2}
2: 5,4,3,2,1
2: 1
1: {2,5},3
1: 4,1,{2,3,5}
`

// By hand: 4 points for the first of five, ties share, who is not named ties last.
const BORDA: Record<string, number> = {
  Bridge: 3 * 2.5 + 2 * 0 + 2 * 4 + 0.5 + 3,
  School: 3 * 2.5 + 2 * 1 + 2 * 1.5 + 3.5 + 1,
  Well: 3 * 4 + 2 * 2 + 2 * 1.5 + 2 + 1,
  Road: 3 * 0.5 + 2 * 3 + 2 * 1.5 + 0.5 + 4,
  Clinic: 3 * 0.5 + 2 * 4 + 2 * 1.5 + 3.5 + 1,
}

function rankSums(folder: string): Record<string, number | undefined> {
  const { report } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { report: ReportModel }
  const rank = report.activities.find(({ kind }) => kind === 'rank')
  const items = rank?.rounds[0]?.result?.items ?? []
  return Object.fromEntries(items.map(({ text, people }) => [text.en ?? text.es ?? '', people.sum]))
}

describe('a rehearsal with real ballots', () => {
  it('[I7] ranks them as a count by hand does, one ballot each', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'mend.toi')
      writeFileSync(file, FILE)
      const ended = await callRehearse('--preferences', file, '--out', folder, '--lang', 'en', '--json')
      expect(ended).toMatchObject({ code: 0 })
      expect(lastLine(ended)).toMatchObject({
        people: 9,
        ballots: { cast: 27, counted: 27 },
        viewsEqual: true,
      })
      expect(rankSums(folder)).toEqual(BORDA)
    }))

  it('spreads them evenly over more people', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'mend.toi')
      writeFileSync(file, FILE)
      const ended = await callRehearse(
        '--preferences',
        file,
        '--people',
        '18',
        '--out',
        folder,
        '--lang',
        'es',
      )
      expect(ended).toMatchObject({ code: 0, err: '' })
      expect(rankSums(folder)).toEqual(
        Object.fromEntries(Object.entries(BORDA).map(([name, sum]) => [name, sum * 2])),
      )
    }))

  it.each([
    ['a missing file', null, /^\S+mend\.toi cannot be read: .+$/],
    ['an empty file', '', /^\S+mend\.toi, line 1: the file is empty\.$/],
    ['a damaged order', FILE.replace('3,{1,2}', '3,{1,2'), /, line 12: the order “3,\{1,2” is damaged\.$/],
    ['an unknown alternative', FILE.replace('2: 1\n', '2: 6\n'), /, line 14: there is no alternative 6\.$/],
    ['a count that is no number', FILE.replace('2: 1\n', 'two: 1\n'), /, line 14: “two” is not a number/],
    ['half a file', FILE.split('1: {2,5}')[0] ?? '', /, line 6: the header and the ballots .+ do not agree/],
  ])('refuses %s in one line', (_, text, message) =>
    inFolder(async (folder) => {
      const file = join(folder, 'mend.toi')
      if (text !== null) writeFileSync(file, text)
      const { code, out, err } = await callRehearse('--preferences', file, '--out', folder, '--lang', 'en')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err.trim()).toMatch(message)
      expect(err.trim()).not.toContain('\n')
    }),
  )
})
