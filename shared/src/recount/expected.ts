/** What a recount says should be printed, and the first place where something else is. */

/** Not recounted: whatever is printed there is left as it is. */
export const UNTOLD = Symbol('untold')

/** Several values would be right: `fits` says whether the printed one is. */
export class OneOf {
  readonly fits: (printed: unknown) => boolean
  constructor(fits: (printed: unknown) => boolean) {
    this.fits = fits
  }
}

/** Objects are compared by the fields named here; what else is printed in them is left as it is. */
export type Expected =
  | null
  | boolean
  | number
  | string
  | typeof UNTOLD
  | OneOf
  | readonly Expected[]
  | { readonly [field: string]: Expected }

export type Found = { path: (string | number)[]; printed: unknown; recounted: unknown }

/** Figures that are no whole numbers may differ in their last digits, as they were not computed by the same steps. */
const NEAR = 1e-9

/** Null where everything that was recounted is printed. */
export function firstDifference(
  expected: Expected,
  printed: unknown,
  path: (string | number)[] = [],
): Found | null {
  if (expected === UNTOLD) return null
  if (expected instanceof OneOf) return expected.fits(printed) ? null : { path, printed, recounted: null }
  if (typeof expected === 'number') {
    return typeof printed === 'number' && isNear(expected, printed)
      ? null
      : { path, printed, recounted: expected }
  }
  if (expected === null || typeof expected !== 'object') {
    return expected === printed ? null : { path, printed, recounted: expected }
  }
  if (Array.isArray(expected)) return inList(expected, printed, path)
  return inObject(expected as { readonly [field: string]: Expected }, printed, path)
}

function isNear(one: number, other: number): boolean {
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other
  return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one))
}

function inList(expected: readonly Expected[], printed: unknown, path: (string | number)[]): Found | null {
  if (!Array.isArray(printed)) return { path, printed, recounted: expected }
  for (const [at, each] of expected.entries()) {
    if (at >= printed.length) return { path: [...path, at], printed: null, recounted: plain(each) }
    const found = firstDifference(each, printed[at], [...path, at])
    if (found) return found
  }
  if (printed.length === expected.length) return null
  return { path: [...path, expected.length], printed: printed[expected.length], recounted: null }
}

function inObject(
  expected: { readonly [field: string]: Expected },
  printed: unknown,
  path: (string | number)[],
): Found | null {
  if (printed === null || typeof printed !== 'object' || Array.isArray(printed)) {
    return { path, printed, recounted: plain(expected) }
  }
  const given = new Map(Object.entries(printed))
  for (const [field, each] of Object.entries(expected)) {
    const found = firstDifference(each, given.get(field), [...path, field])
    if (found) return found
  }
  return null
}

/** As it can be shown. */
function plain(expected: Expected): unknown {
  return typeof expected === 'object' && expected !== null ? 'something' : expected
}

/** How many figures a recount came to, and in how many places it leaves several. */
export function figuresIn(expected: Expected): { settled: number; open: number } {
  if (typeof expected === 'number') return { settled: 1, open: 0 }
  if (expected instanceof OneOf) return { settled: 0, open: 1 }
  if (expected === null || typeof expected !== 'object') return { settled: 0, open: 0 }
  const inside = Object.values(expected as Record<string, Expected>).map(figuresIn)
  return {
    settled: inside.reduce((sum, { settled }) => sum + settled, 0),
    open: inside.reduce((sum, { open }) => sum + open, 0),
  }
}
