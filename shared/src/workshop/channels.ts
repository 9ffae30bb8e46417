/** How somebody takes part. */
import * as z from 'zod/mini'

/** phone: on a device of their own · kiosk: on a shared one · paper: on sheets that an operator enters · hands: raised, and counted by an operator. */
export const CHANNELS = ['phone', 'kiosk', 'paper', 'hands'] as const
export const Channel = z.enum(CHANNELS)
export type Channel = z.infer<typeof Channel>

/** How people with a device of their own, or at a shared one, come in. */
export const OwnChannel = z.enum(['phone', 'kiosk'])

/** For whom an operator enters what they said. */
export const StandInChannel = z.enum(['paper', 'hands'])
export type StandInChannel = z.infer<typeof StandInChannel>

export function isStandIn(channel: Channel): channel is StandInChannel {
  return channel === 'paper' || channel === 'hands'
}
