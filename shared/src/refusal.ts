/** A refusal: a command answered no. A value with a stable code, never an exception; its sentence is `refusal.<code>` in the catalogues. */

/** Every code a person can meet. A code is never renamed or reused; each has a sentence in every language (I16). */
export const REFUSAL_CODES = [
  // the door
  'malformed',
  'too-large',
  'too-many-commands',
  'client-outdated',
  'foreign-origin',
  // who asks
  'unknown-token',
  'not-allowed',
  'link-used',
  'unknown-rejoin-code',
  'too-many-attempts',
  'identity-taken',
  // the workshop
  'unknown-workshop',
  'workshop-not-running',
  'workshop-ended',
  'workshop-elsewhere',
  'unknown-group',
  'door-locked',
  'not-admitted',
  'person-removed',
  'unknown-person',
  'group-in-use',
  'too-few-groups',
  'threshold-lowered',
  'nothing-to-undo',
  'another-act-since',
  'changed-since',
  'later-act-stays',
  'no-timer',
  'not-a-rehearsal',
  'rehearsal-dropped',
  'too-many-rehearsals',
  // the agenda
  'unknown-activity',
  'unknown-kind',
  'activity-not-planned',
  'activity-answered',
  'bad-config',
  'bad-minutes',
  'too-few-labels',
  'source-later',
  'step-twice',
  'source-not-closed',
  'source-needed',
  'source-seen',
  'too-few-items',
  'too-many-items',
  'too-many-cells',
  'another-round-open',
  'round-open',
  'round-not-open',
  'round-closed',
  'round-changed',
  'round-answered',
  'reopen-without-ballots',
  'not-closed',
  'not-revealed',
  'nothing-to-reveal',
  'too-few-answers',
  // exports
  'too-many-exports',
  'unknown-export',
  'export-failed',
  'export-too-long',
  // templates
  'template-not-json',
  'template-not-one',
  'template-newer',
  'template-field',
  'template-untranslated',
  // workshop files
  'file-foreign',
  'file-newer',
  'file-too-big',
  'file-too-slow',
  'file-cut-off',
  'file-damaged',
  'file-log-broken',
  'file-ballots-differ',
  'file-forked',
  'file-not-newer',
  'file-code-taken',
  // ballots
  'unknown-item',
  'over-budget',
  'over-cap',
  'over-top',
  'item-twice',
  'bad-answer',
  'not-by-hand',
  'nobody-by-hand',
  'too-many-hands',
  'has-own-device',
  'stands-in',
  'ballot-key-needed',
  'ballot-key-unknown',
  'ballot-key-taken',
  'no-ballots-here',
  // cards
  'no-cards-here',
  'too-many-cards',
  'not-your-card',
  'unknown-card',
  'card-merged',
  'merge-needs-two',
  'not-merged',
  'field-missing',
  'unknown-field',
  'unknown-option',
  'not-a-date',
  'not-a-number',
  'no-tables-here',
  'table-needed',
  'unknown-table',
  'not-your-table',
  'table-full',
  'brought-enough',
  'tables-not-anonymous',
  'layout-needs-fields',
  'layout-needs-text',
  'layout-needs-date',
  'layout-needs-choice',
  // what else people contribute
  'unknown-contribution',
  'not-your-contribution',
  'own-contribution',
  'too-many-contributions',
  'contribution-supported',
  'not-offered',
  'not-in-anonymous',
  // plans
  'too-many-rows',
  'row-has-champion',
  'champion-taken',
  'same-group',
  'not-asked',
  'item-in-plan',
  'item-not-agreed',
  'item-has-rows',
  'bad-day',
  // text
  'text-empty',
  'text-too-long',
  'text-control',
  // trouble (the sender may try again)
  'store-unavailable',
  'store-full',
  'store-read-only',
  'restarting',
  'internal',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** `field` names the input at fault; `params` fill the sentence; `retry` says the very same command may succeed later. */
export type Refusal = {
  refused: RefusalCode
  field?: string
  params?: Record<string, string | number>
  retry?: boolean
}

export function refuse(code: RefusalCode, detail: Omit<Refusal, 'refused'> = {}): Refusal {
  return { refused: code, ...detail }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
