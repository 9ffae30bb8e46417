/** What this browser keeps: localStorage where it may be used, else memory for as long as the page stands. */

const memory = new Map<string, string>()

/** The kept value, or null. What was not written by this program in this shape is as good as none. */
export function readKept<T>(key: string, isT: (value: unknown) => value is T): T | null {
  try {
    const text = memory.get(key) ?? window.localStorage.getItem(key)
    const value: unknown = text === null ? null : JSON.parse(text)
    return isT(value) ? value : null
  } catch {
    return null
  }
}

/** Keeps a value; true when it will survive a reload. */
export function keep(key: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  try {
    window.localStorage.setItem(key, text)
    memory.delete(key)
    return true
  } catch {
    memory.set(key, text)
    return false
  }
}

export function forget(key: string): void {
  memory.delete(key)
  try {
    window.localStorage.removeItem(key)
  } catch {
    // Storage that cannot be used holds nothing to forget.
  }
}
