/** Which report is wanted: for whom, in which languages, with what in it. The front page is in every edition. */

/** Languages a report can be written in. */
export const REPORT_LANGUAGES = ['es', 'en', 'pt'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/** In the order in which they are printed. */
export const REPORT_SECTIONS = [
  'room',
  'priorities',
  'dissent',
  'activities',
  'parked',
  'notes',
  'provenance',
  'methods',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]

export type Edition = {
  /** `public`: without names of people and without notes of facilitators. */
  audience: 'internal' | 'public'
  /** One language, or two printed one after the other. */
  languages: readonly ReportLanguage[]
  sections: readonly ReportSection[]
  /** In the facilitator's own words; empty where there is none. */
  foreword: string
}

/** All that whoever runs the workshop may read, except notes, which are asked for. */
export const USUAL_EDITION: Edition = {
  audience: 'internal',
  languages: ['es'],
  sections: REPORT_SECTIONS.filter((section) => section !== 'notes'),
  foreword: '',
}
