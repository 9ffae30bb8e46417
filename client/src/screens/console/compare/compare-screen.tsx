/** The same battery in two workshops, label by label: this one beside another of the server, or beside a report that was saved as data. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { WorkshopSummary } from '@cabildo/shared/wire/contract'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import type { Trouble } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { fetchWorkshops } from '../../../net/api.ts'
import styles from '../console.module.css'
import { ConsoleFrame } from '../console-frame.tsx'
import { fetchReportData } from '../fetch-report.ts'
import { readFacilitatorToken, readHostToken } from '../tokens.ts'
import { readReport } from './batteries.ts'
import { CompareBatteries } from './compare-batteries.tsx'
import { ReportFile } from './report-file.tsx'

interface Props {
  workshop: string
}

export function CompareScreen({ workshop }: Props) {
  const { t } = useTranslation(['console', 'rehearsal'])
  const inWords = useLocalText()
  const [own, setOwn] = useState<ReportModel | null>(null)
  const [other, setOther] = useState<ReportModel | null>(null)
  const [others, setOthers] = useState<readonly WorkshopSummary[]>([])
  const [chosen, setChosen] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [token] = useState(() => readFacilitatorToken(workshop) ?? readHostToken() ?? '')

  useEffect(() => {
    reportOf(workshop, token).then(
      (report) =>
        typeof report === 'object' && 'activities' in report ? setOwn(report) : setTrouble(report),
      () => setTrouble('unreachable'),
    )
    // Only a host may list them; anybody else compares with a file.
    fetchWorkshops(token).then(
      (list) => list && !isRefusal(list) && setOthers(list.filter(({ id }) => id !== workshop)),
      () => {},
    )
  }, [workshop, token])

  const choose = async (id: string) => {
    setChosen(id)
    if (id === '') return setOther(null)
    const report = await reportOf(id, token)
    const isReport = typeof report === 'object' && 'activities' in report
    setOther(isReport ? report : null)
    setTrouble(isReport ? null : report)
  }
  return (
    <ConsoleFrame>
      <main className={styles.home}>
        <section className={styles.section}>
          <p>
            <Link href={`/console/w/${workshop}`}>{t('compare.back')}</Link>
          </p>
          <h1>{t('compare.title')}</h1>
          <p>{t('compare.help')}</p>
          {others.length > 0 && (
            <SelectField
              label={t('compare.with')}
              value={chosen}
              options={[
                { value: '', label: t('compare.choose') },
                ...others.map(({ id, title, rehearsal }) => ({
                  value: id,
                  label: rehearsal ? `${inWords(title)} · ${t('rehearsal:badge')}` : inWords(title),
                })),
              ]}
              onChange={(id) => {
                choose(id).catch(() => setTrouble('unreachable'))
              }}
            />
          )}
          <ReportFile
            onRead={(report) => {
              setChosen('')
              setTrouble(null)
              setOther(report)
            }}
          />
          <RefusalLine attempt={{ failed: trouble === null ? null : { name: 'compare', trouble } }} />
        </section>
        {own !== null && other !== null && <CompareBatteries one={own} other={other} />}
      </main>
    </ConsoleFrame>
  )
}

async function reportOf(id: string, token: string): Promise<ReportModel | Trouble> {
  const file = await fetchReportData(id, token)
  if (file === null || isRefusal(file)) return file ?? 'unreachable'
  return readReport(await file.text()) ?? 'unreachable'
}
