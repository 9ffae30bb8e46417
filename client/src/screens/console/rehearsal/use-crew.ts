/** How many simulated people are in a rehearsal: asked again when the room changes, and every few seconds. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { CrewState } from '@cabildo/shared/wire/rehearsal'
import { useEffect, useState } from 'react'
import { fetchCrew } from '../../../net/rehearsals.ts'

const AGAIN_MS = 4000

export function useCrew(
  workshop: string,
  token: string,
  people: number,
): { crew: CrewState | null; setCrew: (crew: CrewState) => void } {
  const [crew, setCrew] = useState<CrewState | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who comes in or goes changes the number
  useEffect(() => {
    let left = false
    const look = async () => {
      const answer = await fetchCrew(workshop, token)
      if (!left && answer !== null && !isRefusal(answer)) setCrew(answer)
    }
    const lookQuietly = () => {
      look().catch(() => {})
    }
    lookQuietly()
    const again = setInterval(lookQuietly, AGAIN_MS)
    return () => {
      left = true
      clearInterval(again)
    }
  }, [workshop, token, people])
  return { crew, setCrew }
}
