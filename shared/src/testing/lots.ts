/** Chance that can be drawn again. */
import { seededRandom } from '../methods/seeded-random.ts'

/** Whole numbers from 0 to `n` − 1, the same ones for the same seed. */
export function lots(seed: number): (n: number) => number {
  const random = seededRandom(seed)
  return (n) => Math.floor(random() * n)
}
