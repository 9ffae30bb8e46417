import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'
import { addMonths, dayAfter, isDay } from './days.ts'
import { readEarlier, rowsFromEarlier } from './earlier.ts'
import { escaped, folded } from './ical.ts'
import { planning } from './planning.ts'
import { reportPlan } from './report.ts'
import { emptySlice } from './slice.ts'

/** Size in UTF-8. */
const octets = (text: string) => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length

const words = { title: 'Plan', milestone: 'Hito', checkIn: 'Seguimiento', champion: 'Responsable' }
const options = { words, language: 'es', stamp: '20260301T120000Z' } as const

/** Reads a calendar back: unfolded, unescaped, one record per event. */
function parse(file: string): { head: string[]; events: Record<string, string>[] } {
  expect(file.endsWith('\r\n')).toBe(true)
  for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)*:[^\r\n]*$/)
  const events: Record<string, string>[] = []
  const head: string[] = []
  let current: Record<string, string> | null = null
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') current = {}
    else if (line === 'END:VEVENT') {
      if (current) events.push(current)
      current = null
    } else if (current) {
      const at = line.indexOf(':')
      current[line.slice(0, at)] = line
        .slice(at + 1)
        .replace(/\\([\\;,nN])/g, (_, symbol: string) => (/n/i.test(symbol) ? '\n' : symbol))
    } else head.push(line)
  }
  return { head, events }
}

function full() {
  const plan = planning()
  plan.writes('ana', { milestone: 'Pozos medidos; datos, publicados\\abiertos' })
  plan.edits('r1', 'partner', 'Doña Rosa')
  plan.edits('r1', 'checkIns', ['2026-05-01', '2026-07-01'])
  plan.champions('eva', 'r1', 'champion', 'Junta de vecinos ñandú')
  const file = () => calendarOf(reportPlan(plan.settings, plan.slice), options)
  return { ...plan, file }
}

describe('the calendar of a plan', () => {
  it('reads back as what was written, with days and without times', () => {
    const { file } = full()
    const { head, events } = parse(file())
    expect(head).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cabildo//Plan//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'END:VCALENDAR',
    ])
    expect(events).toEqual([
      {
        UID: 'r1-milestone@cabildo',
        DTSTAMP: '20260301T120000Z',
        'DTSTART;VALUE=DATE': '20260930',
        'DTEND;VALUE=DATE': '20261001',
        SUMMARY: 'Hito: Pozos medidos; datos, publicados\\abiertos',
        DESCRIPTION: 'Medir\nAgua\nResponsable: Junta de vecinos ñandú',
        TRANSP: 'TRANSPARENT',
      },
      expect.objectContaining({ UID: 'r1-check-in-2026-05-01@cabildo', SUMMARY: 'Seguimiento: Medir' }),
      expect.objectContaining({ 'DTSTART;VALUE=DATE': '20260701', 'DTEND;VALUE=DATE': '20260702' }),
    ])
  })

  it('[K-plan-6] keeps the ids of its entries whatever is changed, so that a calendar moves what it knows', () => {
    const { file, edits } = full()
    const ids = () => parse(file()).events.map(({ UID }) => UID)
    const before = ids()
    edits('r1', 'due', '2027-01-15')
    edits('r1', 'milestone', 'Otro estado')
    expect(ids()).toEqual(before)
    expect(parse(file()).events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20270115' })
  })

  it('leaves out dropped rows, rows without milestone, and milestones without a day', () => {
    const { file, edits } = full()
    edits('r1', 'status', 'dropped')
    expect(parse(file()).events).toEqual([])
    const { start: _start, ...endless } = planning().settings
    const plan = planning()
    plan.writes('ana', { milestone: 'Hecho' })
    plan.writes('ana', { action: 'Sin hito' })
    expect(parse(calendarOf(reportPlan(endless, plan.slice), options)).events).toEqual([])
  })

  it('[K-plan-6] says of people only who stands for a row', () => {
    const { file } = full()
    expect(file().replaceAll('\r\n ', '')).not.toMatch(/Rosa|ana\b|eva|civil|firms/)
  })

  it('lets no text break out of its line', () => {
    const { file, edits } = full()
    edits('r1', 'milestone', 'Uno\nBEGIN:VEVENT\nUID:otro')
    expect(parse(file()).events.map(({ UID }) => UID)).toHaveLength(3)
  })
})

describe('lines', () => {
  it('are escaped and folded at 75 octets without parting a character', () => {
    expect(escaped('a;b,c\\d\r\ne')).toBe('a\\;b\\,c\\\\d\\ne')
    const long = `SUMMARY:${'ñ😀'.repeat(60)}`
    const lines = folded(long).split('\r\n')
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75)
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(long)
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75))
  })
})

describe('days', () => {
  it('are those of the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2100-12-31'].every(isDay)).toBe(true)
    const wrong = ['2026-02-29', '2026-13-01', '2026-1-1', '1999-01-01', '2026-06-31', '2026-01-01T00:00', '']
    expect(wrong.some(isDay)).toBe(false)
    expect(addMonths('2026-03-31', 6)).toBe('2026-09-30')
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
    expect(addMonths('2026-03-01', 24)).toBe('2028-03-01')
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  })
})

describe('a follow-up workshop', () => {
  it('opens with the rows of the earlier one, their state, champions and items', () => {
    const before = full()
    before.writes('ana', { item: 'road' })
    before.edits('r2', 'status', 'dropped')
    before.edits('r1', 'status', 'under-way')
    const baseline = rowsFromEarlier(reportPlan(before.settings, before.slice))
    const slice = emptySlice({ ...before.settings, baseline })
    expect([...slice.items.keys()]).toEqual(['water'])
    expect([...slice.rows.values()]).toMatchObject([
      {
        id: 'r1',
        status: 'under-way',
        earlier: true,
        pledges: { champion: { name: 'Junta de vecinos ñandú' } },
      },
    ])
  })

  it('reads them from the data of a report, and nothing from any other file', () => {
    const { settings, slice } = full()
    const contributions = JSON.parse(JSON.stringify(reportPlan(settings, slice)))
    const file = { format: 'cabildo-report', report: { activities: [{ kind: 'plan', contributions }] } }
    expect(readEarlier(file)?.rows.map(({ id }) => id)).toEqual(['r1'])
    const others = [null, {}, { ...file, format: 'other' }, { ...file, report: { activities: [] } }]
    for (const other of others) expect(readEarlier(other)).toBeNull()
  })
})
