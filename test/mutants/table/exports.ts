/** The report in every format and edition (E1, E2, E9). */
import type { Mutant } from '../mutant.ts'

const BLOCKS = 'server/src/report/document/document-of.tsx'
const BLOCKS_TEST = 'server/src/report/document/document-of.test.tsx'
const JOBS = 'server/src/export/export-jobs.ts'
const EXPORTS_TEST = 'test/server/exports.test.ts'
const EDITIONS_TEST = 'server/src/report/editions.test.tsx'

export const EXPORTS: readonly Mutant[] = [
  {
    rule: 'C16',
    what: 'the report as data has a field that its published schema does not describe',
    file: 'server/src/report/json.ts',
    from: '    format: REPORT_FORMAT,\n    version: REPORT_VERSION,',
    to: '    format: REPORT_FORMAT,\n    another: 1,\n    version: REPORT_VERSION,',
    caughtBy: 'test/verify/schema.test.ts',
    title: 'describes all that a report can hold',
  },
  {
    rule: 'E1',
    what: 'an element that no format knows is left out in silence',
    file: BLOCKS,
    from: 'else throw new Error(`no format knows how to write',
    to: 'else void (`no format knows how to write',
    caughtBy: BLOCKS_TEST,
  },
  {
    rule: 'E1',
    what: 'a list inside of a heading is lost',
    file: BLOCKS,
    from: "if (block.type !== 'paragraph') throw new Error(`a ",
    to: "if (block.type !== 'paragraph') return []\n    if (block.type !== 'paragraph') throw new Error(`a ",
    caughtBy: BLOCKS_TEST,
  },
  {
    rule: 'E2',
    what: 'the file of one workshop can be fetched by those who run another',
    file: JOBS,
    from: 'return job?.workshop === workshop ? job : null',
    to: 'return job ?? null',
    caughtBy: EXPORTS_TEST,
    title: '[S5]',
  },
  {
    rule: 'E2',
    what: 'any number of reports is written at once',
    file: JOBS,
    from: 'if (this.#underWay() >= AT_ONCE)',
    to: 'if (this.#underWay() > AT_ONCE)',
    caughtBy: EXPORTS_TEST,
    title: 'two are written already',
  },
  {
    rule: 'E2',
    what: 'a report that is never done keeps its place for ever',
    file: 'server/src/threads/task-thread.ts',
    from: "this.#break('no answer in its time', 'late')",
    to: 'void within',
    caughtBy: 'server/src/export/export-jobs.test.ts',
    title: 'given up after its time',
  },
  {
    rule: 'E9',
    what: 'the public edition has the notes of facilitators',
    file: 'shared/src/workshop/report/public-report.ts',
    from: 'notes: false',
    to: 'notes: true',
    caughtBy: 'server/src/report/editions.test.tsx',
    title: 'for the team names',
  },
  {
    rule: 'E9',
    what: 'the public edition names who stood for a row of the plan that this one began with',
    file: 'shared/src/workshop/report/public-report.ts',
    from: '    config: configTold(activity),\n',
    to: '',
    caughtBy: EDITIONS_TEST,
    title: 'in what a plan began with',
  },
  {
    rule: 'E9',
    what: 'the public edition names who stands for a row of the plan',
    file: 'shared/src/kinds/plan/report.ts',
    from: '{ ...pledge, name: SOMEBODY }',
    to: '{ ...pledge }',
    caughtBy: EDITIONS_TEST,
  },
  {
    rule: 'E9',
    what: 'the public edition names who follows a row of the plan up',
    file: 'shared/src/kinds/plan/report.ts',
    from: '{ partner: SOMEBODY }',
    to: '{ partner }',
    caughtBy: EDITIONS_TEST,
    title: 'for the team names',
  },
  {
    rule: 'E9',
    what: 'the public edition names whom support is asked from',
    file: 'shared/src/kinds/plan/report.ts',
    from: 'addressee: _addressee, ...row',
    to: '...row',
    caughtBy: EDITIONS_TEST,
    title: 'for the team names',
  },
  {
    rule: 'E9',
    what: 'the public edition says who declined',
    file: 'shared/src/kinds/plan/report.ts',
    from: '({ ...decline, name: null })',
    to: '({ ...decline })',
    caughtBy: EDITIONS_TEST,
  },
  {
    rule: 'E9',
    what: 'a second language is not printed',
    file: 'server/src/report/document/report-document.tsx',
    from: 'contexts.flatMap((context) =>',
    to: 'contexts.slice(0, 1).flatMap((context) =>',
    caughtBy: EDITIONS_TEST,
  },
]
