/** Minutes and seconds as a clock shows them: 1:05. Hours stay minutes, as people in a room count them. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
