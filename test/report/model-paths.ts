/** Reads a model as JSON by paths in which `*` stands for every entry. */

export type Row = {
  /** What stands at a path, whose first entries are those of this row. */
  get(path: string): unknown
  /** The name or place of the entry that the n-th `*` stands for. */
  key(n: number): string
}

/** A row for each place that a path leads to. `onRead` hears of every value that is read, by its path with `*` for entries of lists. */
export function rowsAt(model: unknown, path: string, onRead: (path: string) => void): Row[] {
  return keysAt(model, path.split('.'), []).map((keys) => ({
    key: (n) => keys[n] ?? '',
    get: (wanted) => {
      let at = 0
      const steps = wanted.split('.').map((step) => (step === '*' ? (keys[at++] ?? '') : step))
      const value = steps.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), model)
      onRead(steps.join('.'))
      return value
    },
  }))
}

/** The paths of all numbers. */
export function numbersIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function keysAt(value: unknown, [step, ...rest]: readonly string[], keys: string[]): string[][] {
  if (step === undefined) return value === undefined || value === null ? [] : [keys]
  if (!isObject(value)) return []
  if (step !== '*') return keysAt(value[step], rest, keys)
  return Object.entries(value).flatMap(([key, inner]) => keysAt(inner, rest, [...keys, key]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
