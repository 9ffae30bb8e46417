/** What there is to choose from in a plan. Free of schemas, so that a phone carries none for it. */

export const TERMS = ['short', 'medium', 'long'] as const

export const STATUSES = ['planned', 'under-way', 'reached', 'dropped'] as const

/** The two who stand for a row; the second is of another stakeholder group than the first. */
export const PARTS = ['champion', 'co-champion'] as const

/** Texts a row may carry beside its action. */
export const TEXT_FIELDS = [
  'milestone',
  'resources',
  'barriers',
  'opportunities',
  'support',
  'addressee',
  'partner',
  'note',
] as const
