/** Checks of parsed JSON by hand, each with the path of what is wrong: to count a file must not wait for a schema library. */

export type Path = readonly (string | number)[]

/** Something is missing, or not what belongs there. */
export class NotExpected {
  readonly path: Path
  constructor(path: Path) {
    this.path = path
  }
}

/** Most people one ballot, and one level, may stand for. */
const MOST_PEOPLE = 1_000_000_000

type Check<Value> = (value: unknown) => Value | NotExpected

export const text: Check<string> = (value) => (typeof value === 'string' ? value : new NotExpected([]))

export const level: Check<string | number> = (value) =>
  typeof value === 'string' || typeof value === 'number' ? value : new NotExpected([])

export const score: Check<number | null> = (value) =>
  value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : new NotExpected([])

/** Whole people. */
export const people =
  (least: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST_PEOPLE
      ? value
      : new NotExpected([])

/** A ballot without a count is one person's. */
export const count: Check<number> = (value) => (value === undefined ? 1 : people(1)(value))

/** A name alone, or a list of tied ones. */
export const tier: Check<string | string[]> = (value) =>
  typeof value === 'string' ? value : listOf(text)(value)

export const listOf =
  <Value>(check: Check<Value>, least = 0): Check<Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return new NotExpected([])
    const list: Value[] = []
    for (const [at, each] of value.entries()) {
      const checked = check(each)
      if (checked instanceof NotExpected) return new NotExpected([at, ...checked.path])
      list.push(checked)
    }
    return list
  }

/** The fields named, checked; others are not looked at. */
export const fields =
  <One extends string, Other extends string, A, B>(
    one: readonly [One, Check<A>],
    other: readonly [Other, Check<B>],
  ): Check<Record<One, A> & Record<Other, B>> =>
  (value) => {
    const first = fieldOf(value, one)
    if (first instanceof NotExpected) return first
    const second = fieldOf(value, other)
    if (second instanceof NotExpected) return second
    return Object.fromEntries([
      [one[0], first],
      [other[0], second],
    ]) as Record<One, A> & Record<Other, B>
  }

function fieldOf<Value>(value: unknown, [name, check]: readonly [string, Check<Value>]): Value | NotExpected {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new NotExpected([])
  const checked = check(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
  return checked instanceof NotExpected ? new NotExpected([name, ...checked.path]) : checked
}
