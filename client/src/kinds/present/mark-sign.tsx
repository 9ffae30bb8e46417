/** What one vote says of an item: + − or +/− in a shape of its own, said in words to whoever hears the page. */
import { EVIDENCE_SIGNS } from '@cabildo/shared/workshop/table/evidence-signs'
import type { Evidence } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './mark-sign.module.css'

export function MarkSign({ mark }: Pick<Evidence, 'mark'>) {
  const { t } = useTranslation('kind-present')
  const which = mark ?? 'none'
  return (
    <>
      <span className={classNames(styles.sign, styles[which])} aria-hidden="true">
        {EVIDENCE_SIGNS[which]}
      </span>
      <span className="sr-only">{t(`mark.${which}`)}: </span>
    </>
  )
}
