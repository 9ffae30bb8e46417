/** Shape and colour of the eight group signs, drawn about the origin with a radius near 10, of equal weight to the eye. */

const shapes = [
  'M0-9.6A9.6 9.6 0 1 0 0 9.6 9.6 9.6 0 1 0 0-9.6Z', // disc
  'M-8.6-8.6H8.6V8.6H-8.6Z', // square
  'M0-10.8 10.8 8.4H-10.8Z', // triangle
  'M0-11.6 11.6 0 0 11.6-11.6 0Z', // diamond
  'M-3.8-10.4H3.8V-3.8H10.4V3.8H3.8V10.4H-3.8V3.8H-10.4V-3.8H-3.8Z', // cross
  'M0 10.8-10.8-8.4H10.8Z', // triangle on its tip
  'M0-10.6A10.6 10.6 0 1 0 0 10.6 10.6 10.6 0 1 0 0-10.6ZM0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z', // ring
  'M0-11.4 2.9-4 10.9-3.5 4.8 1.6 6.7 9.3 0 5.1-6.7 9.3-4.8 1.6-10.9-3.5-2.9-4Z', // star
]

const turn = (index: number) => ((index % 8) + 8) % 8

export const groupShape = (index: number): string => shapes[turn(index)] ?? ''

export const groupColour = (index: number): string => `var(--group-${turn(index) + 1})`
