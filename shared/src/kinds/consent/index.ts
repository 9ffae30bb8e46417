/** Consent: gradients of agreement on each proposal, with reservations, and a rule of adoption set beforehand. */
import { defineKind } from '../kind.ts'
import { acceptConsent } from './decide.ts'
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
    answer: ConsentAnswer,
    accept: acceptConsent,
    empty: emptyConsentTally,
    add: addConsent,
    remove: removeConsent,
    merge: mergeConsents,
    measure: measureConsents,
    unit: consentUnit,
    detail: consentDetail,
    verdict: consentVerdict,
    thresholds: { support: 0.75, gap: 0.3 },
  },
  contributions: null,
  methods: consentMethods,
  samples: consentSamples,
})
