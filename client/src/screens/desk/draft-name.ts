/** Under which name what is begun on a sheet is kept until it is sent. */
export function draftName(workshop: string, activity: string, round: number, person: string): string {
  return `desk/${workshop}/${activity}/${round}/${person}`
}
