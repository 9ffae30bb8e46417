/** One of the two who stand for a row, as the facilitator deals with it: ask, note an answer said aloud, let go. */
import type { Part } from '@cabildo/shared/kinds/plan/schema'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { Button } from '../../ui/button.tsx'
import { ChampionLine } from './champion-line.tsx'
import styles from './facilitator.module.css'
import { FindChampion } from './find-champion.tsx'
import { useDesk } from './use-desk.ts'

interface Props {
  row: ShownRow
  as: Part
}

export function ChampionDesk({ row, as }: Props) {
  const { t } = useTranslation('kind-plan')
  const { groups, run, attempt } = useDesk()
  const [pledge, ask] = [row.pledges[as], row.asked[as]]
  const name = `champion ${row.id} ${as}`
  const release = () => {
    run(name, { type: 'release', row: row.id, as }, t(pledge ? 'find.released' : 'find.takenBack')).catch(
      () => {},
    )
  }
  return (
    <fieldset className={styles.champion}>
      <legend>{t(`part.${as}`)}</legend>
      <ChampionLine as={as} pledge={pledge} ask={ask} groups={groups} />
      {(pledge ?? ask) && (
        <Button look="quiet" icon="undo" busy={attempt.busy === name} onClick={release}>
          {t(pledge ? 'find.release' : 'find.takeBack')}
        </Button>
      )}
      {!pledge && <FindChampion row={row.id} as={as} ask={ask} name={name} />}
      <RefusalLine attempt={attempt} of={name} />
    </fieldset>
  )
}
