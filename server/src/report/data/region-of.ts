/** The tag by which numbers and words of a language are written in a report. */
import { REPORT_LANGUAGES } from '@cabildo/shared/workshop/report/editions'
import { translatorFor } from '../translator.ts'

const known = new Map<string, string>()

/** `main`: the tag of the report, which already says how its own language is written. */
export function regionOf(language: string, main: string): string {
  return main.startsWith(language) ? main : (known.get(language) ?? readRegion(language))
}

function readRegion(language: string): string {
  const own = REPORT_LANGUAGES.find((each) => each === language)
  const region = own ? translatorFor(own).region : language
  known.set(language, region)
  return region
}
