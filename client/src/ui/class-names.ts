/** Joins the class names that are set; CSS Module lookups and conditions may be undefined or false. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
