/** Counts of what was gathered without ballots, a second time: from the cards, posts, actors and rows that the report itself prints. */
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { recountMap } from './map-gaps.ts'
import { recountPlan } from './plan-gaps.ts'
import type { PrintedActivity, PrintedReport } from './recounted-report.ts'
import { listIn, partAt, sum } from './said.ts'
import { recountTables } from './tables.ts'

type Fields = Readonly<Record<string, unknown>>

export function recountContributions(
  { kind, config = {}, contributions: printed }: PrintedActivity,
  { rev: entries, room }: Pick<PrintedReport, 'rev' | 'room'>,
): Expected {
  if (!printed) return UNTOLD
  switch (kind) {
    case 'gather':
      return {
        counts: cards(printed, partAt(printed, 'counts')),
        ...(Array.isArray(printed.tables) ? recountTables(printed, config, room.people) : {}),
      }
    case 'discuss':
      return {
        counts: posts(printed, partAt(printed, 'counts')),
        voices: voices(partAt(printed, 'voices')),
        ...(Array.isArray(printed.questions)
          ? { questions: backing(printed, config.support === true, entries) }
          : {}),
      }
    case 'map':
      return recountMap(printed, entries)
    case 'plan':
      return recountPlan({ items: listIn(printed, 'items'), rows: listIn(printed, 'rows'), config })
    default:
      return UNTOLD
  }
}

/** Every card that was written or taken in is in one place; of what stands, all that was not made by merging is one of those. */
function cards(printed: Fields, counts: Fields): Expected {
  const count = (field: string) => Number(counts[field])
  const standing = [
    ...listIn(printed, 'cards'),
    ...listIn(printed, 'tables').flatMap((table) => listIn(table, 'kept')),
  ]
  const inside = sum(standing.map((card) => listIn(card, 'leaves').length))
  const aside = count('hidden') + count('withdrawn') + count('waiting')
  const merged = count('merged')
  return {
    gathered: merged + aside + count('alone') - count('taken'),
    top: Array.isArray(printed.tables)
      ? // At tables, of what was made of cards that were all hidden it is not known where it lies.
        new OneOf(
          (top) => Number(top) >= standing.length && Number(top) <= standing.length + count('hidden') / 2,
        )
      : standing.length,
    // Cards may lie inside of one that is hidden, and then are not printed.
    merged: new OneOf((printed) => Number(printed) >= inside),
    // Each that stands and was not written or taken in was made by merging; and there may be some inside of others.
    merges: new OneOf(
      (made) =>
        Number(made) >= standing.length - count('alone') && Number(made) <= Math.max(0, merged + aside - 1),
    ),
  }
}

function posts(printed: Fields, counts: Fields): Expected {
  const count = (field: string) => Number(counts[field])
  const all = count('shown') + count('waiting') + count('hidden') + count('withdrawn')
  if (!Array.isArray(printed.questions)) return { written: all }
  const shown = listIn(printed, 'questions').flatMap((question) => listIn(question, 'posts'))
  return {
    written: all,
    shown: shown.length,
    answered: shown.filter((post) => post.answered === true).length,
  }
}

/** Who backs a post is in covered entries, one for each; but what most back stands first, and where backing is not asked for nothing is told. */
function backing(printed: Fields, isAsked: boolean, entries: number): Expected {
  const supports = listIn(printed, 'questions').map((question) =>
    listIn(question, 'posts').map(({ support }) => support),
  )
  const isLogged = sum(supports.flat().map(Number)) <= entries
  return supports.map((support) => ({
    posts: support.map((own, at) => {
      const most = at === 0 ? Number.POSITIVE_INFINITY : Number(support[at - 1])
      const fits = () => isLogged && Number.isInteger(own) && Number(own) >= 0 && Number(own) <= most
      return { support: isAsked ? new OneOf(fits) : null }
    }),
  }))
}

/** Where turns are told by group, they add up. */
function voices({ total, parts, rest, withheld }: Fields): Expected {
  if (withheld === true || !Array.isArray(parts) || typeof total !== 'number') return UNTOLD
  const turns = [...parts.map((part) => Object(part).turns as unknown), ...(rest === null ? [] : [rest])]
  return turns.every((each) => typeof each === 'number') ? { total: sum(turns) } : UNTOLD
}
