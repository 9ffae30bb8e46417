/** What kind of device this is, and whether its browser is as new as the pages are built for. From what it says of itself. */
import type { PhoneCheck } from '@cabildo/shared/wire/lan'

/** The oldest that the pages are built for: the same as in vite.config.ts. */
const OLDEST = [
  [/(?:Chrome|CriOS)\/(\d+)/, 87],
  [/(?:Firefox|FxiOS)\/(\d+)/, 90],
  [/Version\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari/, 14],
] as const

export function deviceOf(agent: string): PhoneCheck['device'] {
  if (/iPhone|iPod/.test(agent)) return 'iphone'
  return /Android/.test(agent) ? 'android' : 'other'
}

/** A browser that none of the patterns knows has come as far as running this: it is given the chance. */
export function fitsBrowser(agent: string): boolean {
  const system = /(?:iPhone|iPad).* OS (\d+)_/.exec(agent)?.[1]
  if (system !== undefined) return Number(system) >= 14
  const known = OLDEST.find(([pattern]) => pattern.test(agent))
  if (known === undefined) return true
  const [pattern, least] = known
  return Number(pattern.exec(agent)?.[1]) >= least
}
