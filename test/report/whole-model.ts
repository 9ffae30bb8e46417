/** A report model in which every kind was asked and everything was written that can be written. */
import type { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import type { GatherReport } from '@cabildo/shared/kinds/gather/report'
import { type KindId, kinds } from '@cabildo/shared/kinds/index'
import type { MapReport } from '@cabildo/shared/kinds/map/report'
import type { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { ReportActivity, ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { everySample, played, playedThrough } from '../verify/played.ts'
import { sealedOf } from './sealed-rounds.ts'

const words = (en: string) => ({ en })

const gathered: GatherReport = {
  counts: {
    gathered: 4,
    taken: 1,
    merged: 2,
    hidden: 1,
    withdrawn: 0,
    waiting: 0,
    alone: 2,
    merges: 1,
    top: 3,
  },
  form: {
    titleLabel: words('Idea'),
    fields: [
      { id: 'who', label: words('Who'), type: 'text', required: false },
      {
        id: 'kind',
        label: words('Kind'),
        type: 'choice',
        required: false,
        options: [{ id: 'a', text: words('First kind') }],
      },
      { id: 'cost', label: words('Cost'), type: 'number', required: false, unit: words('pesos') },
    ],
    layout: 'wall',
  },
  cards: [
    {
      id: 'merged-card',
      text: words('Water'),
      why: words('It is scarce'),
      from: ['card-1', 'card-2'],
      leaves: [
        { id: 'card-1', text: words('No water'), why: words('Dry wells') },
        {
          id: 'card-2',
          text: words('Wells'),
          why: null,
          fields: { who: 'The board', kind: 'a', cost: 12.5 },
        },
      ],
      tables: [1, 2],
    },
  ],
  tables: [
    {
      table: 1,
      people: 4,
      written: 3,
      brought: 1,
      kept: [{ id: 'kept-card', text: words('Kept'), why: null, from: [], leaves: [], tables: [1] }],
    },
  ],
}

const discussed: DiscussReport = {
  mode: 'questions',
  counts: { written: 2, shown: 2, waiting: 0, hidden: 0, withdrawn: 0, answered: 1 },
  questions: [
    {
      id: 'question',
      text: words('Why so late?'),
      posts: [
        {
          id: 'post',
          text: words('Because of the rain'),
          support: 3,
          answered: true,
          answer: words('It will be looked at'),
          takenOn: true,
          parked: false,
        },
      ],
    },
  ],
  parked: [{ text: words('Roads'), outcome: words('Next time') }],
  voices: { total: 5, parts: [{ group: 'group-0', turns: 3 }], rest: 2, withheld: false },
}

const mapped: MapReport = {
  functions: [{ id: 'plans', text: words('Plans') }],
  hasLinks: true,
  hasSeats: true,
  actors: [
    {
      id: 'actor',
      name: words('The council'),
      sector: 'public',
      merged: 1,
      marks: [
        {
          function: 'plans',
          told: { said: [{ value: 'leads', n: 4 }], settled: { value: 'leads', reason: words('By law') } },
        },
      ],
      seat: { said: [{ value: { state: 'absent', rank: 'high' }, n: 2 }], settled: null },
    },
    {
      id: 'other-actor',
      name: words('The harbour'),
      sector: 'private',
      merged: 0,
      marks: [],
      seat: { said: [], settled: null },
    },
  ],
  links: [
    {
      one: 'actor',
      other: 'other-actor',
      told: { said: [{ value: 'weak', n: 2 }], settled: { value: 'strong', reason: words('Since May') } },
    },
  ],
  gaps: {
    overlaps: [{ function: 'plans', actors: ['actor', 'other-actor'] }],
    orphans: [{ function: 'plans', shouldLead: ['actor'] }],
    pairs: [{ one: 'actor', other: 'other-actor', functions: ['plans'] }],
    morePairs: 2,
    unlinked: ['other-actor'],
    absent: ['actor'],
    emptyChairs: ['other-actor'],
    high: ['actor'],
    sectors: ['academia'],
  },
  counts: { hidden: 1, waiting: 0, merged: 1, withdrawn: 0 },
}

const planned: PlanReport = {
  terms: { short: 6, medium: 24, long: 60 },
  start: '2031-01-01',
  items: [
    {
      id: 'root',
      text: words('Water for all'),
      why: words('Agreed'),
      from: ['card-1'],
      ground: 'admitted',
      reason: 'The host said so',
    },
  ],
  rows: [
    {
      id: 'row',
      item: 'root',
      term: 'short',
      action: 'Set up a board',
      language: 'en',
      milestone: 'The board is set up',
      resources: 'Two people',
      barriers: 'No money',
      opportunities: 'A new law',
      support: 'A letter',
      addressee: 'The minister',
      partner: 'The chamber',
      checkIns: ['2031-03-01'],
      due: '2031-06-01',
      status: 'planned',
      note: 'See the law',
      pledges: { champion: { name: 'Ana', group: 'group-0', onBehalf: false } },
      asked: { 'co-champion': { name: 'Luis', group: 'group-1' } },
      declined: [{ as: 'champion', name: 'Eva', group: null, reason: 'No time' }],
      earlier: false,
    },
  ],
  gaps: [{ gap: 'no-co-champion', of: 'row' }],
  checklist: {
    progressive: { met: false, missing: ['medium', 'long'] },
    champions: { met: true, missing: 0, of: 1 },
    engagement: { met: false, groups: 1 },
  },
}

function written(id: string, kind: KindId, contributions: Record<string, unknown>): ReportActivity {
  return {
    id,
    kind,
    title: words(`Step ${id}`),
    prompt: words(`What of ${id}?`),
    secrecy: 'open',
    config: kinds[kind].starter as Record<string, unknown>,
    rounds: [
      {
        n: 1,
        asked: 1,
        reopened: false,
        partial: false,
        items: [],
        answered: 3,
        rule: null,
        result: null,
        annex: null,
        withheld: 'no-ballots',
        seal: null,
      },
    ],
    contributions,
    table: null,
  }
}

/** A step with a plan, so that there is a calendar. */
export const planStep = written('plan', 'plan', planned)

/** With the ballots of its rounds. */
export async function wholeModel() {
  const asked = everySample().map(({ kind, config, items, planned: rounds }) => ({
    kind,
    config,
    items,
    rounds: Math.min(rounds, 2),
    secrecy: 'open' as const,
  }))
  const course = { asked, people: 12, groups: 3, seed: 7, alsoGathers: true }
  const through = await playedThrough(course)
  const { report } = await played(course)
  const model: ReportModel = {
    ...report,
    notes: [{ step: words('A step'), text: 'A note', aside: ['Another note'] }],
    parked: [{ text: words('Parked'), step: words('Where'), state: 'open', to: words('There') }],
    activities: [
      ...report.activities,
      written('laid', 'gather', gathered),
      written('talk', 'discuss', discussed),
      written('actors', 'map', mapped),
      planStep,
    ],
  }
  return { model, ballots: await sealedOf(through, model) }
}
