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

/** Lets a value through as it is: nothing is copied. */
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

/** May be left out: a ballot without a count is one person's. */
export const count: Check<number | undefined> = (value) =>
  value === undefined ? undefined : people(1)(value)

/** A name alone, or a list of tied ones. */
export const tier: Check<string | string[]> = (value) =>
  typeof value === 'string' ? value : listOf(text)(value)

export const listOf =
  <Value>(check: Check<Value>, least = 0): Check<Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return new NotExpected([])
    for (let at = 0; at < value.length; at++) {
      const checked = check(value[at])
      if (checked instanceof NotExpected) return new NotExpected([at, ...checked.path])
    }
    return value
  }

/** The fields named, checked; others are not looked at. */
export const fields =
  <One extends string, Other extends string, A, B>(
    one: readonly [One, Check<A>],
    other: readonly [Other, Check<B>],
  ): Check<Record<One, A> & Record<Other, B>> =>
  (value) =>
    wrongIn(value, one) ?? wrongIn(value, other) ?? (value as Record<One, A> & Record<Other, B>)

function wrongIn<Value>(value: unknown, [name, check]: readonly [string, Check<Value>]): NotExpected | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new NotExpected([])
  const checked = check(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
  return checked instanceof NotExpected ? new NotExpected([name, ...checked.path]) : null
}
