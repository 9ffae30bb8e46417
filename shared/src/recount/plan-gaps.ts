/** What a plan still lacks, a second time: from its rows as they are printed. */
import { type Expected, OneOf } from './expected.ts'
import { partAt } from './said.ts'

type Fields = Readonly<Record<string, unknown>>

/** The worst first. */
const WORST_FIRST = [
  'no-champion',
  'no-milestone',
  'no-row',
  'empty-term',
  'all-long',
  'one-group',
  'no-co-champion',
  'no-addressee',
  'no-check-in',
]
const TERMS = ['short', 'medium', 'long']

export function recountPlan({ items, rows: all, config }: Plan): Expected {
  const rows = all.filter(({ status }) => status !== 'dropped')
  return {
    gaps: gapsOf(
      items,
      rows,
      all.some(({ addressee }) => addressee !== undefined),
    ),
    checklist: checklistOf(rows),
    terms: new OneOf((printed) => isSetUpSo(printed, config.terms)),
  }
}

type Plan = { items: readonly Fields[]; rows: readonly Fields[]; config: Fields }

/** How many months each term has. */
function isSetUpSo(printed: unknown, terms: unknown): boolean {
  return TERMS.every(
    (term) => Object(terms)[term] === undefined || Object(printed)[term] === Object(terms)[term],
  )
}

type Gap = { gap: string; of: unknown }

/** `isNamed`: of whom support is asked is told. It is not to everybody, and then that may be missing where it is not. */
function gapsOf(items: readonly Fields[], rows: readonly Fields[], isNamed: boolean): Expected {
  // Items that are not agreed ask for nothing.
  const idle = items.filter((item) => item.ground !== null && !rows.some((row) => row.item === item.id))
  const found: Gap[] = [
    ...rows.flatMap((row) => lacksOf(row).map((gap) => ({ gap, of: row.id }))),
    ...idle.map(({ id }) => ({ gap: 'no-row', of: id })),
    ...emptyTerms(rows),
    ...onlyGroup(rows),
  ]
  const worstFirst = WORST_FIRST.flatMap((gap) => found.filter((one) => one.gap === gap))
  return new OneOf((printed) => {
    const gaps = (Array.isArray(printed) ? printed : []).map((one: unknown) => Object(one) as Gap)
    const isPrinted = ({ gap, of }: Gap) => gaps.some((one) => one.gap === gap && one.of === of)
    const due = worstFirst.filter((one) => isNamed || one.gap !== 'no-addressee' || isPrinted(one))
    return (
      gaps.length === due.length &&
      due.every(({ gap, of }, at) => gaps[at]?.gap === gap && gaps[at]?.of === of)
    )
  })
}

function lacksOf(row: Fields): string[] {
  const pledges = partAt(row, 'pledges')
  const lacks = [
    pledges.champion ? '' : 'no-champion',
    row.milestone === undefined ? 'no-milestone' : '',
    pledges['co-champion'] ? '' : 'no-co-champion',
    row.support !== undefined && row.addressee === undefined ? 'no-addressee' : '',
    row.partner !== undefined && row.checkIns === undefined ? 'no-check-in' : '',
  ]
  return lacks.filter((gap) => gap !== '')
}

const termsWithout = (rows: readonly Fields[]) =>
  TERMS.filter((term) => !rows.some((row) => row.term === term))

/** Where all is for long, that is said instead. */
function emptyTerms(rows: readonly Fields[]): Gap[] {
  const empty = termsWithout(rows)
  if (rows.length === 0) return []
  return empty.length === 2 && !empty.includes('long')
    ? [{ gap: 'all-long', of: null }]
    : empty.map((term) => ({ gap: 'empty-term', of: term }))
}

/** Champions of two rows and more who are all of one group. */
function onlyGroup(rows: readonly Fields[]): Gap[] {
  const groups = rows.flatMap((row) => {
    const { champion } = partAt(row, 'pledges')
    return champion ? [Object(champion).group as unknown] : []
  })
  const [only] = new Set(groups)
  const isOne = groups.length > 1 && new Set(groups).size === 1 && typeof only === 'string'
  return isOne ? [{ gap: 'one-group', of: only }] : []
}

/** Of rows that were not dropped: what terms are empty, how many lack a champion, and of how many groups those are who carry them. */
function checklistOf(rows: readonly Fields[]): Expected {
  const empty = termsWithout(rows)
  const pledges = rows.map((row) => partAt(row, 'pledges'))
  const alone = pledges.filter(({ champion }) => !champion).length
  const groups = new Set(
    pledges.flatMap((own) =>
      ['champion', 'co-champion'].flatMap((part) => {
        const { group } = partAt(own, part)
        return typeof group === 'string' ? [group] : []
      }),
    ),
  )
  return {
    progressive: { met: empty.length === 0, missing: empty },
    champions: { met: rows.length > 0 && alone === 0, missing: alone, of: rows.length },
    engagement: { met: groups.size >= 2, groups: groups.size },
  }
}
