/** Tells somebody that a code was given out by which another phone goes on as them. */
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'

interface Props {
  codes: number
}

export function CodeNotice({ codes }: Props) {
  const { t } = useTranslation('phone')
  return <Banner tone="info">{t('codes', { count: codes })}</Banner>
}
