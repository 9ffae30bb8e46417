/** Whether a proposal is adopted by the rule set beforehand, in a few words. */
import type { ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../result/use-formats.ts'

/** Returns how to say it of one item; null until the reveal has come to groups. */
export function useVerdictText(): (item: ResultItem) => string | null {
  const { t } = useTranslation('result')
  const write = useFormats()
  return ({ verdict, basis }) => {
    if (!verdict) return null
    const said = t(`consent.verdict.${verdict.why}`, {
      missing: write.percent(verdict.missing),
      lowest: verdict.lowest === null ? '' : write.percent(verdict.lowest),
      count: verdict.blocks,
    })
    return verdict.by === 'room' && basis !== 'room' ? `${said} · ${t('basis.verdict')}` : said
  }
}
