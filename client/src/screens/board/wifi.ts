/**
 * The Wi-Fi of the room, as phones' cameras read it. Typed in the console and kept in this browser alone (L2): the board
 * that was opened here reads it from there, and the server is never told.
 */
import { forget, keep, readKept } from '../../net/storage.ts'

export type Wifi = {
  /** The workshop it is shown for: at the next venue it is another. */
  workshop: string
  name: string
  password: string
  security: 'WPA' | 'nopass'
  hidden: boolean
  /** On the board. */
  shown: boolean
}

export type WifiFault = 'name' | 'long' | 'password'

export const WIFI_KEY = 'cabildo/wifi'
const NAME_BYTES = 32
const PASSWORD_LEAST = 8

/** The code's text, e.g. WIFI:T:WPA;S:Sala 1;P:secret;H:false;; with `\ ; , : "` escaped by a backslash (L3). */
export function wifiCode({ name, password, security, hidden }: Wifi): string {
  const secret = security === 'WPA' ? `;P:${escaped(password)}` : ''
  return `WIFI:T:${security};S:${escaped(name)}${secret};H:${hidden};;`
}

/** What keeps it from being a network that phones could join; null when nothing does. */
export function wifiFault({ name, password, security }: Wifi): WifiFault | null {
  if (name === '') return 'name'
  if (new TextEncoder().encode(name).length > NAME_BYTES) return 'long'
  return security === 'WPA' && [...password].length < PASSWORD_LEAST ? 'password' : null
}

export function readWifi(workshop: string): Wifi | null {
  const kept = readKept(WIFI_KEY, isWifi)
  return kept?.workshop === workshop ? kept : null
}

export const keepWifi = (wifi: Wifi): boolean => keep(WIFI_KEY, wifi)
export const forgetWifi = (): void => forget(WIFI_KEY)

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&')
}

function isWifi(value: unknown): value is Wifi {
  const { workshop, name, password, security, hidden, shown } = Object(value)
  return (
    [workshop, name, password].every((text) => typeof text === 'string') &&
    (security === 'WPA' || security === 'nopass') &&
    typeof hidden === 'boolean' &&
    typeof shown === 'boolean'
  )
}
