/** Where an idea lies in the step it was written in. */
import type { Start } from '@cabildo/shared/workshop/path'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/use-language.ts'
import { PathLine } from './path-line.tsx'

interface Props {
  start: Start
  /** The author's own words. */
  words: string
}

const signs = {
  hidden: 'eye-off',
  waiting: 'clock',
  private: 'lock',
  unseen: 'eye-off',
  alone: 'card',
  inside: 'merge',
} as const

export function StartLine({ start, words }: Props) {
  const { t } = useTranslation('ideas')
  const text = useLocalText()
  const title = 'as' in start ? text(start.as) : ''
  const retitled = start.lies === 'alone' && title !== words
  return (
    <PathLine icon={signs[start.lies]}>
      {retitled ? t('start.retitled', { title }) : t(`start.${start.lies}`, { title })}
    </PathLine>
  )
}
