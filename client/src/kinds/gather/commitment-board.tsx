/** Commitments on the board: how many stand where, and each with who promised what by when. */
import { countOptions, inOrder } from '@cabildo/shared/kinds/gather/arrange'
import { partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { BesideValues, isShort } from './beside-values.tsx'
import type { LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'
import { SaidValues } from './said-values.tsx'

export function CommitmentBoard({ form, cards, of }: LayoutProps) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const [who, by, status] = [partOf(form, 'who'), partOf(form, 'by'), partOf(form, 'status')]
  if (who === undefined || by === undefined || status === undefined) return null
  const { options, none } = countOptions(cards, status)
  const ordered = inOrder(form, cards)
  const rest = restOf(form).filter(isShort)
  return (
    <>
      <ul className={styles.counts} aria-label={local(status.label)}>
        {options.map(({ option, count }) => (
          <li key={option.id}>{t('board.statusCount', { status: local(option.text), count })}</li>
        ))}
        {none > 0 && <li>{t('board.statusCount', { status: t('board.noStatus'), count: none })}</li>}
      </ul>
      <Fit count={ordered.length} of={of}>
        {(shown) => (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{local(form.titleLabel) || t('board.card')}</th>
                {[who, by, status].map((field) => (
                  <th key={field.id} scope="col">
                    {local(field.label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sliceOf(ordered, shown).map((card) => (
                <tr key={card.id}>
                  <th scope="row">
                    {local(card.text)}
                    <BesideValues card={card} fields={rest} />
                  </th>
                  {[who, by, status].map((field) => (
                    <td key={field.id} className={field === status ? styles.status : undefined}>
                      <SaidValues card={card} field={field} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Fit>
    </>
  )
}
