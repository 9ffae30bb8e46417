/** Closes a discriminated union: does not compile while a case is missing, and throws if data slipped past the types. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
