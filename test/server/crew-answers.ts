/** How many of a rehearsal's simulated people answer in a round: its seed says so before anybody does. */
import { crewSeed } from '@cabildo/server/rehearsal/crew/crew-secrets'
import { answeringMoments } from '@cabildo/server/rehearsal/crew/rhythm'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'

/** `place`: the id of the activity and the number of the round, `vote/1`. */
export function crewAnswers(workshop: string, people: number, place: string): number {
  const moments = (index: number) =>
    answeringMoments(chanceOf(crewSeed(workshop), 'moments', place, index)).length
  return [...Array(people).keys()].filter((index) => moments(index) > 0).length
}
