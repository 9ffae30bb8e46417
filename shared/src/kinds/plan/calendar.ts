/** Milestones and check-ins as a calendar file that any calendar reads (RFC 5545), days without a time of day. */
import { inLanguage } from '../../in-language.ts'
import type { Language } from '../../text.ts'
import { SOMEBODY } from '../somebody.ts'
import { dayAfter } from './days.ts'
import { standingRows } from './gaps.ts'
import { folded, textLine } from './ical.ts'
import type { PlanReport } from './report.ts'
import { dueOf } from './terms.ts'
import type { ShownRow } from './view.ts'

/** What the calendar says beside what people wrote. */
export type CalendarWords = { title: string; milestone: string; checkIn: string; champion: string }

type Options = {
  words: CalendarWords
  language: Language
  /** When the file was written, as YYYYMMDDTHHMMSSZ. */
  stamp: string
}

type Entry = { uid: string; day: string; summary: string; lines: (string | undefined)[] }

/**
 * Milestones on their own day or the end of their term, check-ins on their days; a row that was dropped has none. The ids
 * are made of the rows', so that a file read again moves what it brought before. Of people it says only who stands for a
 * row, by the name they gave.
 */
export function calendarOf(plan: PlanReport, { words, language, stamp }: Options): string {
  const entries = standingRows(plan.rows).flatMap((row) => entriesOf(plan, row, words, language))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cabildo//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', words.title),
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

function entriesOf(plan: PlanReport, row: ShownRow, words: CalendarWords, language: Language): Entry[] {
  const { id, action, milestone, pledges, checkIns = [] } = row
  const item = plan.items.find((one) => one.id === row.item)
  const priority = item && inLanguage(item.text, language)
  const stands = pledges.champion?.name
  const champion = stands === undefined || stands === SOMEBODY ? undefined : `${words.champion}: ${stands}`
  const due = dueOf(row, plan)
  const reached: Entry[] =
    milestone === undefined || due === null
      ? []
      : [
          {
            uid: `${id}-milestone@cabildo`,
            day: due,
            summary: `${words.milestone}: ${milestone}`,
            lines: [action, priority, champion],
          },
        ]
  const asked = checkIns.map((day) => ({
    uid: `${id}-check-in-${day}@cabildo`,
    day,
    summary: `${words.checkIn}: ${action}`,
    lines: [milestone, priority, champion],
  }))
  return [...reached, ...asked]
}

function eventLines({ uid, day, summary, lines }: Entry, stamp: string): string[] {
  const said = lines.filter((line) => line !== undefined).join('\n')
  return [
    'BEGIN:VEVENT',
    folded(`UID:${uid}`),
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', said),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}
