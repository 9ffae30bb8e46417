/** Arithmetic on the lists of counts that tallies are made of. */

export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0)
}

/** Adds to one count, in place. Throws RangeError outside the list: a tally never grows by an answer. */
export function bump(counts: number[], at: number, by: number): void {
  const count = counts[at]
  if (count === undefined) throw new RangeError(`no count ${at} among ${counts.length}`)
  counts[at] = count + by
}

/** Adds every count of `more` to the same place of `counts`, in place. */
export function addCounts(counts: number[], more: readonly number[]): void {
  for (const [at, count] of more.entries()) bump(counts, at, count)
}
