/** What becomes of a line of the parking lot. */
export const LINE_STATES = ['open', 'taken-up', 'dropped'] as const
export type LineState = (typeof LINE_STATES)[number]
