/** Writes ballots in the format of PrefLib: orders with ties that may stop early (`.toi`), and categories (`.cat`). */

/** `published`: a day, as ISO 8601 writes it. */
type About = {
  file: string
  title: string
  description: string
  published: string
  alternatives: readonly string[]
}

/** `orders`: per ballot tiers of positions in `alternatives`, best first. Null where nobody gave an order. */
export function writeOrders(
  about: About,
  orders: readonly (readonly (readonly number[])[])[],
): string | null {
  const given = orders
    .map((tiers) => tiers.filter((tier) => tier.length > 0))
    .filter(({ length }) => length > 0)
  if (given.length === 0) return null
  const lines = counted(given.map((tiers) => tiers.map(tierText).join(',')))
  return text([
    ...headers(about, 'toi', given.length),
    ['NUMBER UNIQUE ORDERS', String(lines.length)],
    ...names('ALTERNATIVE NAME', about.alternatives),
    ...lines,
  ])
}

/** `ballots`: per ballot and category positions in `alternatives`. Null without ballots. */
export function writeCategories(
  about: About,
  categories: readonly string[],
  ballots: readonly (readonly (readonly number[])[])[],
): string | null {
  if (ballots.length === 0) return null
  const lines = counted(ballots.map((ballot) => ballot.map(braced).join(',')))
  return text([
    ...headers(about, 'cat', ballots.length),
    ['NUMBER UNIQUE PREFERENCES', String(lines.length)],
    ['NUMBER CATEGORIES', String(categories.length)],
    ...names('CATEGORY NAME', categories),
    ...names('ALTERNATIVE NAME', about.alternatives),
    ...lines,
  ])
}

/** A header and its value, or a line of votes. */
type Line = readonly [string, string] | string

function headers(
  { file, title, description, published, alternatives }: About,
  type: string,
  voters: number,
): Line[] {
  return [
    ['FILE NAME', file],
    ['TITLE', oneLine(title)],
    ['DESCRIPTION', oneLine(description)],
    ['DATA TYPE', type],
    ['MODIFICATION TYPE', 'original'],
    ['RELATES TO', ''],
    ['RELATED FILES', ''],
    ['PUBLICATION DATE', published],
    ['MODIFICATION DATE', published],
    ['NUMBER ALTERNATIVES', String(alternatives.length)],
    ['NUMBER VOTERS', String(voters)],
  ]
}

function names(key: string, all: readonly string[]): Line[] {
  return all.map((name, at): Line => [`${key} ${at + 1}`, nameText(name)])
}

function text(lines: readonly Line[]): string {
  const written = lines.map((line) => (typeof line === 'string' ? line : `# ${line[0]}: ${line[1]}`))
  return `${written.join('\n')}\n`
}

/** A name takes one line: line ends and backslashes are written with a backslash before them. */
export function nameText(name: string): string {
  return name.replace(/\\/g, '\\\\').replace(/\r\n?|\n/g, '\\n')
}

export function nameOf(written: string): string {
  return written.replace(/\\(n|\\)/g, (_, sign: string) => (sign === 'n' ? '\n' : '\\'))
}

function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/g, ' ')
}

function tierText(tier: readonly number[]): string {
  const [only] = tier
  return tier.length === 1 && only !== undefined ? String(only + 1) : braced(tier)
}

function braced(positions: readonly number[]): string {
  const sorted = [...positions].sort((one, other) => one - other)
  return `{${sorted.map((position) => position + 1).join(',')}}`
}

/** Equal votes once, with how many they are: the most first, so that their order says nothing of who gave them. */
function counted(votes: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([vote, count]) => `${count}: ${vote}`)
}
