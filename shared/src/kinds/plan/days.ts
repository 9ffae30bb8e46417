/** Days of the calendar as YYYY-MM-DD: arithmetic on what was written, without any clock or time zone. */

/** Whether there is such a day, in the years that plans are made for. */
export function isDay(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && written(at) === text
}

/** The same day of the month so many months later; the last of the month where there is none. */
export function addMonths(day: string, months: number): string {
  const { year, month, date } = partsOf(day)
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate()
  return written(Date.UTC(year, month + months, Math.min(date, last)))
}

export function dayAfter(day: string): string {
  const { year, month, date } = partsOf(day)
  return written(Date.UTC(year, month, date + 1))
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month: month - 1, date }
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
