/** What somebody said of a cell, in words. */

import { PLANE_STEPS } from '@cabildo/shared/kinds/matrix/limits'
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

/** Returns how to write a level; null is "don't know". A column that a row was put into says enough by its name. */
export function useLevelWords(config: MatrixConfig): (level: number | null) => string {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  return (level) => {
    if (level === null) return t('dontKnow')
    if (config.mode === 'rate') return text(config.levels[level])
    if (config.mode === 'plane') return t('plane.of', { step: level, of: PLANE_STEPS })
    return '✓'
  }
}
