/** Record cards on the board: all titles first, then each card with what it says. */
import { valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { Pages } from '../../result/pages.tsx'
import { sliceOf } from '../../result/shown.ts'
import { CardWall } from './card-wall.tsx'
import type { LaidCard, LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'
import { SaidValues } from './said-values.tsx'

export function RecordBoard({ form, cards, of }: LayoutProps) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  // A title alone stands on the first slide already.
  const told = cards.filter((card) => fieldsOf(form).some((field) => valuesOf(card, field).length > 0))
  const records = told.map((card) => ({
    id: card.id,
    title: local(card.text),
    body: <RecordPage card={card} form={form} of={`${of} ${card.id}`} />,
  }))
  const all = { id: 'all', title: t('board.all'), body: <CardWall cards={[...cards]} of={of} /> }
  return <Pages pages={cards.length === 1 && records.length === 1 ? records : [all, ...records]} />
}

function RecordPage({ card, form, of }: Pick<LayoutProps, 'form' | 'of'> & { card: LaidCard }) {
  const local = useLocalText()
  const said = fieldsOf(form).filter((field) => valuesOf(card, field).length > 0)
  return (
    <Fit count={said.length} of={of}>
      {(shown) => (
        <dl className={styles.record}>
          {sliceOf(said, shown).map((field) => (
            <div key={field.id} className={styles.entry}>
              <dt>{local(field.label)}</dt>
              <dd>
                <SaidValues card={card} field={field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Fit>
  )
}
