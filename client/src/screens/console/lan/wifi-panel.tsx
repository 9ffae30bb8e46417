/** The Wi-Fi of the room as a QR code: typed here, shown on the board of this browser, printed, forgotten. It never leaves this browser (L2). */
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { forgetWifi, keepWifi, readWifi, type Wifi, wifiFault } from '../../board/wifi.ts'
import styles from './lan.module.css'
import { PrintSheet } from './print-sheet.tsx'

interface Props {
  workshop: string
  code: string
  base: string
}

const empty = (workshop: string): Wifi => ({
  workshop,
  name: '',
  password: '',
  security: 'WPA',
  hidden: false,
  shown: false,
})

export function WifiPanel({ workshop, code, base }: Props) {
  const { t } = useTranslation('lan')
  const [wifi, setWifi] = useState(() => readWifi(workshop) ?? empty(workshop))
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const fault = wifiFault(wifi)
  const change = (part: Partial<Wifi>) => {
    const next = { ...wifi, ...part }
    setWifi(next)
    keepWifi(next)
  }
  return (
    <details className={styles.wifi}>
      <summary className={styles.summary}>{t('wifi.title')}</summary>
      <p className={styles.soft}>{t('wifi.where')}</p>
      <TextField
        label={t('wifi.name')}
        value={wifi.name}
        onChange={(name) => change({ name })}
        error={fault === 'long' ? t('wifi.long') : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SelectField
        label={t('wifi.security')}
        value={wifi.security}
        options={(['WPA', 'nopass'] as const).map((value) => ({ value, label: t(`wifi.kind.${value}`) }))}
        onChange={(security) => change({ security })}
      />
      {wifi.security === 'WPA' && (
        <TextField
          label={t('wifi.password')}
          value={wifi.password}
          onChange={(password) => change({ password })}
          error={fault === 'password' && wifi.password !== '' ? t('wifi.short') : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
      <CheckField label={t('wifi.hidden')} checked={wifi.hidden} onChange={(hidden) => change({ hidden })} />
      <CheckField
        label={t('wifi.show')}
        help={t('wifi.showHelp')}
        checked={wifi.shown && fault === null}
        disabled={fault !== null}
        onChange={(shown) => change({ shown })}
      />
      <div className={styles.buttons}>
        <Button icon="print" disabled={fault !== null} onClick={() => setPrinting(true)}>
          {t('wifi.print')}
        </Button>
        <Button
          look="quiet"
          icon="trash"
          onClick={() => {
            forgetWifi()
            setWifi(empty(workshop))
          }}
        >
          {t('wifi.forget')}
        </Button>
      </div>
      {printing && <PrintSheet wifi={wifi} code={code} base={base} onDone={printed} />}
    </details>
  )
}
