/** On which days the accountability partner asks how a row goes. */
import { CHECK_INS_MAX } from '@cabildo/shared/kinds/plan/limits'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../fields/date-field.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './facilitator.module.css'
import { useDesk } from './use-desk.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  days: readonly string[]
  onSave: (days: string[]) => Promise<boolean>
}

export function CheckInDays({ days, onSave }: Props) {
  const { t } = useTranslation('kind-plan')
  const { config } = useDesk()
  const words = usePlanWords(config)
  const [day, setDay] = useState('')
  const add = () => {
    if (day === '') return
    onSave([...days, day])
      .then((done) => done && setDay(''))
      .catch(() => {})
  }
  return (
    <fieldset className={styles.days}>
      <legend>{t('field.checkIns')}</legend>
      <ul>
        {days.map((one) => (
          <li key={one}>
            {words.day(one)}
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={() => {
                onSave(days.filter((other) => other !== one)).catch(() => {})
              }}
            >
              {t('desk.removeDay', { day: words.day(one) })}
            </Button>
          </li>
        ))}
      </ul>
      {days.length < CHECK_INS_MAX && (
        <div className={styles.buttons}>
          <DateField label={t('desk.newDay')} value={day} onChange={setDay} />
          <Button icon="plus" onClick={add}>
            {t('desk.addDay')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
