/** Consent: gradients of agreement on each proposal, with reservations, and a rule of adoption set beforehand. */
import { defineKind } from '../kind.ts'
import { isAgreed, lineOf, movesOf } from './again.ts'
import { acceptConsent } from './decide.ts'
import { consentByHand } from './hands.ts'
import { consentSamples } from './samples.ts'
import { ConsentAnswer, ConsentConfig } from './schema.ts'
import {
  addConsent,
  consentUnit,
  emptyConsentTally,
  measureConsents,
  mergeConsents,
  removeConsent,
} from './tally.ts'
import { consentDetail, consentMethods, consentVerdict } from './view.ts'

export const consent = defineKind({
  id: 'consent',
  config: ConsentConfig,
  starter: { scale: 'kaner8', adoptAt: 0.75 },
  check: () => null,
  needs: { fewest: 1, most: 50 },
  ballots: {
    rule: () => ({ id: 'gradients-kaner', version: 1 }),
    chooses: true,
    answer: ConsentAnswer,
    counted: ['levels', 'was'],
    accept: acceptConsent,
    empty: emptyConsentTally,
    add: addConsent,
    remove: removeConsent,
    merge: mergeConsents,
    measure: measureConsents,
    unit: consentUnit,
    cells: null,
    adoptAt: ({ config }) => config.adoptAt,
    ordinal: lineOf,
    detail: consentDetail,
    verdict: consentVerdict,
    hands: consentByHand,
    report: { orders: false, reads: () => null, supported: () => [], ranks: () => [] },
    again: {
      planned: ({ rounds = 1 }) => rounds,
      partial: true,
      levels: lineOf,
      concordance: () => null,
      moves: movesOf,
      back: ({ back = 0 }) => back,
      agreed: isAgreed,
    },
    thresholds: { support: 0.75, gap: 0.3 },
  },
  contributions: null,
  methods: consentMethods,
  samples: consentSamples,
})
