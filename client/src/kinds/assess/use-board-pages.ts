/** The slides of one step of the reveal: 1 distribution, 2 agreement and labels, 3 groups and what people wrote. */
import { useTranslation } from 'react-i18next'
import type { Page } from '../../result/pages.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { againPages } from './again-pages.tsx'
import { agreementPages } from './agreement-pages.tsx'
import { distributionPages } from './distribution-pages.tsx'
import { groupPages } from './group-pages.tsx'
import type { Slides } from './slides.ts'
import type { Assessed } from './use-assessed.ts'

export function useBoardPages(assessed: Assessed | null, room: BoardProps['room'], step: number): Page[] {
  const { t } = useTranslation(['kind-assess', 'result'])
  if (assessed === null) return []
  const slides: Slides = { assessed, room, say: (key) => t(key) }
  if (step <= 1) return distributionPages(slides)
  if (step === 2) return agreementPages(slides)
  return [...groupPages(slides), ...againPages(slides)]
}
