/** What console, board and one test phone ask about the network of the room. Nobody's name, only what kind of device. */
import * as z from 'zod/mini'

/** `POST /api/check`: what one phone measured. `ms`: the way there and back. */
export const PhoneCheck = z.strictObject({
  device: z.enum(['iphone', 'android', 'other']),
  via: z.enum(['websocket', 'polling', 'none']),
  ms: z.int().check(z.minimum(0), z.maximum(60_000)),
  /** Answers survive a reload on this phone. */
  storage: z.boolean(),
  /** Its browser is one that this program was made for. */
  fits: z.boolean(),
})
export type PhoneCheck = z.infer<typeof PhoneCheck>

/** `GET /api/check/WORKSHOP` for the host: the server's clock, how many boards of the workshop are open, and the phones, the latest first. */
export type PhoneTest = {
  now: number
  boards: number
  phones: (PhoneCheck & { id: number })[]
}

/** `GET /api/network`. Whoever may not choose is told only where phones go. */
export type Network = {
  publicUrl: string | null
  addresses: { address: string; network: string; url: string }[]
  /** Where phones are sent by choice, while this computer still has that address. */
  chosen: string | null
  mayChoose: boolean
}

/** `POST /api/network`: only the address of a server; anything else would turn the room's QR code into a trap. */
export const JoinChoice = z.strictObject({
  base: z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[\w.[\]:-]+$/)),
})
