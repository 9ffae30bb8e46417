/** Pairs on the board: what stands on the left, its answer on the right, who owns it, and the short facts beside. */
import { partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { BesideValues, isShort } from './beside-values.tsx'
import type { LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'
import { SaidValues } from './said-values.tsx'

export function PairBoard({ form, cards, of }: LayoutProps) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const right = partOf(form, 'right')
  const owner = partOf(form, 'owner')
  const rest = restOf(form).filter(isShort)
  if (right === undefined) return null
  return (
    <Fit count={cards.length} of={of}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{local(form.titleLabel) || t('board.card')}</th>
              <th scope="col">{local(right.label)}</th>
              {owner && <th scope="col">{local(owner.label)}</th>}
              {rest.length > 0 && <th scope="col">{t('board.beside')}</th>}
            </tr>
          </thead>
          <tbody>
            {sliceOf(cards, shown).map((card) => (
              <tr key={card.id}>
                <th scope="row">{local(card.text)}</th>
                <td>
                  <SaidValues card={card} field={right} />
                </td>
                {owner && (
                  <td>
                    <SaidValues card={card} field={owner} />
                  </td>
                )}
                {rest.length > 0 && (
                  <td>
                    <BesideValues card={card} fields={rest} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fit>
  )
}
