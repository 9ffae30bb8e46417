/** Counts of what was gathered without ballots, a second time: from the cards, posts and rows that the report itself prints. */
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { partAt, sum } from './said.ts'

type Fields = Readonly<Record<string, unknown>>

export function recountContributions(kind: string, printed: Fields | null | undefined): Expected {
  if (!printed) return UNTOLD
  switch (kind) {
    case 'gather':
      return { counts: cards(printed, partAt(printed, 'counts')) }
    case 'discuss':
      return { counts: posts(printed, partAt(printed, 'counts')), voices: voices(partAt(printed, 'voices')) }
    case 'plan':
      return { checklist: checklist(listIn(printed, 'rows')) }
    default:
      return UNTOLD
  }
}

function listIn(from: unknown, field: string): unknown[] {
  const list = Object(from)[field] as unknown
  return Array.isArray(list) ? list : []
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
    top: standing.length,
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
    answered: shown.filter((post) => Object(post).answered === true).length,
  }
}

/** Where turns are told by group, they add up. */
function voices({ total, parts, rest, withheld }: Fields): Expected {
  if (withheld === true || !Array.isArray(parts) || typeof total !== 'number') return UNTOLD
  const turns = [...parts.map((part) => Object(part).turns as unknown), ...(rest === null ? [] : [rest])]
  return turns.every((each) => typeof each === 'number') ? { total: sum(turns) } : UNTOLD
}

/** Of rows that were not dropped: how many lack a champion, and of how many groups those are who carry them. */
function checklist(rows: readonly unknown[]): Expected {
  const standing = rows.filter((row) => Object(row).status !== 'dropped')
  const pledges = standing.map((row) => partAt(row, 'pledges'))
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
    champions: { met: standing.length > 0 && alone === 0, missing: alone, of: standing.length },
    engagement: { met: groups.size >= 2, groups: groups.size },
  }
}
