/** The same words from several people are printed once, with how often they came. */

export function alike<Said>(
  all: readonly Said[],
  words: (said: Said) => string,
): { first: Said; times: number }[] {
  const found = new Map<string, { first: Said; times: number }>()
  for (const said of all) {
    const known = found.get(words(said))
    if (known) known.times += 1
    else found.set(words(said), { first: said, times: 1 })
  }
  return [...found.values()]
}
