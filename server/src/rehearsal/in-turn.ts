/** Does a task for each of a list, at most `width` at the same time: a room that acts together without flooding anybody. */
export async function inTurn<T>(
  list: readonly T[],
  width: number,
  task: (one: T) => Promise<void>,
): Promise<void> {
  const left = [...list]
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await task(one)
  }
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, work))
}
