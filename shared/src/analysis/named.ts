/** Results speak of items by name, not by index. */

/** name: value, in the order of the names. */
export function byName<Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(names.flatMap((name, item) => pairOf(name, values[item])))
}

function pairOf<Value>(name: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[name, value]]
}

export function namesOf(names: readonly string[], items: readonly number[]): string[] {
  return items.map((item) => names[item] ?? '')
}

/** Tiers, sets or pairs of items by name. */
export function listsOf(names: readonly string[], lists: readonly (readonly number[])[]): string[][] {
  return lists.map((items) => namesOf(names, items))
}
