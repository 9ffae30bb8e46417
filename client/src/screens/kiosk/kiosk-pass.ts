/** What a shared tablet is for one workshop: the link by which it reads what is before the room, as the board does, and its own language. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n/languages.ts'
import { keep, readKept } from '../../net/storage.ts'
import { takeFragment } from '../console/claim-host.ts'

export type KioskPass = {
  /** Null where the address was typed by hand. */
  token: string | null
  /** In which everybody finds the start page, whatever the one before has read in. */
  language: InterfaceLanguage
}

const placeOf = (code: string) => `cabildo/kiosk/${code}`

/** The link is taken out of the address, and both are kept, so that a reload changes nothing. `language`: of a tablet that is set up now. */
export function takeKioskPass(code: string, language: InterfaceLanguage): KioskPass {
  const kept = readKept(placeOf(code), isPass)
  const token = takeFragment('d')
  if (kept !== null && token === null) return kept
  const pass = { token, language }
  keep(placeOf(code), pass)
  return pass
}

export function kioskAddress(code: string, token: string): string {
  return `/kiosk/${code}#d=${token}`
}

function isPass(value: unknown): value is KioskPass {
  const { token, language } = Object(value)
  const isKnown = INTERFACE_LANGUAGES.some((one) => one.language === language)
  return isKnown && (token === null || (typeof token === 'string' && token !== ''))
}
