/** Gradients of agreement by raised hands: for each proposal a show of hands per level. */
import type { Raised } from '../hands.ts'
import { LEVELS, type Level } from './scale.ts'
import type { ConsentAnswer, ConsentConfig } from './schema.ts'

export const consentByHand = {
  options: (): readonly string[] => LEVELS.map(String),
  most: (): number => Number.POSITIVE_INFINITY,
  answer: (_config: ConsentConfig, raised: Raised): ConsentAnswer => ({
    levels: Object.fromEntries([...raised].map(([item, option]) => [item, Number(option) as Level])),
    reservations: {},
  }),
}
