/** What can be said of actors: free of schemas, so that phones carry none for it. */
export const MARKS = ['leads', 'supports', 'should-lead'] as const
export type Mark = (typeof MARKS)[number]

export const STRENGTHS = ['weak', 'working', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

/** An empty chair is kept for somebody who should be here and was not even asked. */
export const SEATS = ['present', 'absent', 'empty-chair'] as const
export type SeatState = (typeof SEATS)[number]

/** High: those whose word decides in politics or money. */
export const RANKS = ['high', 'other'] as const

export const SECTORS = ['public', 'private', 'academia', 'civil-society', 'indigenous', 'other'] as const
export type Sector = (typeof SECTORS)[number]
