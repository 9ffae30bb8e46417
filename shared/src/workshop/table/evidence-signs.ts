/** How a mark is written, on screens and on paper; the dot where there is none. */
import type { EvidenceMark } from '../../methods/evidence-mark.ts'

export const EVIDENCE_SIGNS: Record<EvidenceMark | 'none', string> = {
  for: '+',
  against: '−',
  both: '+/−',
  none: '·',
}
