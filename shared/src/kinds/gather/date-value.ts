/** Dates of cards: a year, a month of a year, or a day, written so that they sort as text. */

export type DateParts = { year: number; month: number | null; day: number | null }

/** Null for what is no date of the calendar. Years have four digits. */
export function dateParts(value: string): DateParts | null {
  const found = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (found === null) return null
  const [year, month, day] = [found[1], found[2], found[3]].map((digits) =>
    digits === undefined ? null : Number(digits),
  )
  if (year === undefined || year === null) return null
  if (month === undefined || month === null) return { year, month: null, day: null }
  if (month < 1 || month > 12) return null
  if (day === undefined || day === null) return { year, month, day: null }
  const there = new Date(Date.UTC(year, month - 1, day))
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day && day > 0
    ? { year, month, day }
    : null
}

/** As it is said in a language: 2031, April 2031, 30 April 2031. What is no date stays as it is. */
export function dateText(value: string, tag: string): string {
  const parts = dateParts(value)
  if (parts === null) return value
  const { year, month, day } = parts
  if (month === null) return String(year)
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === null ? {} : { day: 'numeric' }),
  })
  return format.format(Date.UTC(year, month - 1, day ?? 1))
}
