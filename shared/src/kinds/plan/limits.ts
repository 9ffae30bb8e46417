/** Longest texts of a plan, in graphemes, and how much of it there may be. */
export const ACTION_MAX = 200
export const ITEM_MAX = 160
export const REASON_MAX = 240
export const PLEDGE_NAME_MAX = 100
export const MONTHS_MAX = 240
export const ROWS_MAX = 100
export const CHECK_INS_MAX = 12

/** What a row may say beside its action. */
export const TEXT_MAX = {
  milestone: 200,
  resources: 240,
  barriers: 240,
  opportunities: 240,
  support: 200,
  addressee: 100,
  partner: 100,
  note: 240,
} as const
