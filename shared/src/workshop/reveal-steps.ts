/** What each step of a reveal tells the room (R4): the figures, the labels and how far they agree, the groups and what was adopted. */
export const REVEAL = { figures: 1, labels: 2, groups: 3 } as const
