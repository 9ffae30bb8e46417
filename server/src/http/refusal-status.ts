/** The HTTP status of a refusal: decided here and nowhere else. */
import type { Refusal, RefusalCode } from '@cabildo/shared/refusal'

const STATUS: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  'too-large': 413,
  'too-many-commands': 429,
  'client-outdated': 426,
  'foreign-origin': 403,
  'unknown-token': 401,
  'not-allowed': 403,
  'link-used': 410,
  'unknown-rejoin-code': 404,
  'too-many-attempts': 429,
  'unknown-workshop': 404,
  'bad-answer': 422,
  'text-empty': 422,
  'text-too-long': 422,
  'text-control': 422,
  'file-foreign': 422,
  'file-newer': 422,
  'file-too-big': 413,
  'file-too-slow': 422,
  'file-cut-off': 422,
  'file-damaged': 422,
  'file-log-broken': 422,
  'file-ballots-differ': 422,
  'store-unavailable': 503,
  'store-full': 507,
  'store-read-only': 503,
  restarting: 503,
  internal: 500,
}

/** What the workshop's own rules refuse is in conflict with its present state. */
const BY_RULE = 409

export function statusOf({ refused }: Refusal): number {
  return STATUS[refused] ?? BY_RULE
}
