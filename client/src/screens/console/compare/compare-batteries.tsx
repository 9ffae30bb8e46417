/** Chooses a battery of each report and draws both, or says why they are not the same question. */
import { compareBatteries, type Differs } from '@cabildo/shared/kinds/assess/compare'
import type { LocalText } from '@cabildo/shared/text'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../../fields/select-field.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import { ShareChart } from '../../../kinds/assess/share-chart.tsx'
import { shareRows } from '../../../kinds/assess/share-rows.ts'
import { useScaleWords } from '../../../kinds/assess/use-scale-words.ts'
import styles from '../console.module.css'
import { asUnits, batteriesOf, type NamedBattery } from './batteries.ts'

interface Props {
  one: ReportModel
  other: ReportModel
}

export function CompareBatteries({ one, other }: Props) {
  const { t } = useTranslation(['console', 'rehearsal'])
  const inWords = useLocalText()
  const badge = t('rehearsal:badge')
  const [left, right] = [markedBatteries(one, badge), markedBatteries(other, badge)]
  const [id, setId] = useState(left[0]?.id ?? '')
  const mine = left.find((each) => each.id === id) ?? left[0]
  const [otherId, setOtherId] = useState('')
  const theirs = right.find((each) => each.id === otherId) ?? (mine && likeliest(mine, right))
  if (mine === undefined || theirs === undefined)
    return (
      <section className={styles.section}>
        <p>{t(mine === undefined ? 'compare.noneHere' : 'compare.noneThere')}</p>
      </section>
    )
  const options = (batteries: readonly NamedBattery[]) =>
    batteries.map((each) => ({ value: each.id, label: inWords(each.title) }))
  return (
    <section className={styles.section}>
      <SelectField label={inWords(mine.workshop)} value={mine.id} options={options(left)} onChange={setId} />
      <SelectField
        label={inWords(theirs.workshop)}
        value={theirs.id}
        options={options(right)}
        onChange={setOtherId}
      />
      <Compared mine={mine} theirs={theirs} />
    </section>
  )
}

/** What simulated people said is never taken for what a room said. */
function markedBatteries(report: ReportModel, badge: string): NamedBattery[] {
  const batteries = batteriesOf(report)
  if (!report.workshop.rehearsal) return batteries
  const marked = (title: LocalText): LocalText =>
    Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} · ${badge}`]))
  return batteries.map((each) => ({ ...each, workshop: marked(each.workshop) }))
}

function Compared({ mine, theirs }: { mine: NamedBattery; theirs: NamedBattery }) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const words = useScaleWords()
  const compared = compareBatteries(mine.battery, theirs.battery)
  if ('differs' in compared) {
    return (
      <p role="alert">
        {t(`compare.differs.${compared.differs}`, { item: rowOf(mine, theirs, compared, inWords) })}
      </p>
    )
  }
  const units = asUnits(compared.rows, mine.battery, { one: mine.workshop, other: theirs.workshop })
  return <ShareChart config={units.config} rows={shareRows({ ...units, words })} withTable />
}

function rowOf(
  { battery: one }: NamedBattery,
  { battery: other }: NamedBattery,
  { item }: Differs,
  inWords: ReturnType<typeof useLocalText>,
): string {
  return inWords([...one.items, ...other.items].find(({ id }) => id === item)?.text)
}

/** The one that asks the most of the same rows. */
function likeliest({ battery }: NamedBattery, among: readonly NamedBattery[]): NamedBattery | undefined {
  const shared = (other: NamedBattery) =>
    other.battery.items.filter(({ id }) => battery.items.some((item) => item.id === id)).length
  return [...among].sort((one, other) => shared(other) - shared(one))[0]
}
