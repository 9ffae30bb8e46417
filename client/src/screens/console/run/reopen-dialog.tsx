/** Before a closed round is opened again: says what stays on record and what people have to do anew, and asks about what. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Delphi } from '@cabildo/shared/workshop/result/result-types'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface Props {
  open: boolean
  entry: AgendaEntry
  /** Where its items stand, if further rounds were planned and this one was revealed. */
  delphi: Delphi | null
  /** Null: leave it closed. `items`: only these are asked about again; left out, all. */
  onAnswer: (again: { items?: string[] } | null) => void
}

export function ReopenDialog({ open, entry, delphi, onAnswer }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const values = { round: entry.asked, next: entry.asked + 1, answered: entry.answered }
  const { kind } = entry.setup
  const counted = Boolean(kindOf(kind)?.ballots)
  const all = delphi?.items ?? []
  const chosen = ticked ?? contested(all)
  const reopen = () => {
    setTicked(null)
    onAnswer(chosen.length < all.length ? { items: [...chosen] } : {})
  }
  const leave = () => {
    setTicked(null)
    onAnswer(null)
  }
  return (
    <Dialog
      open={open}
      title={t('reopen.title')}
      onClose={leave}
      closeLabel={t('closeDialog')}
      actions={
        <>
          <Button onClick={leave}>{t('reopen.no')}</Button>
          <Button look="primary" onClick={reopen} disabled={all.length > 0 && chosen.length === 0}>
            {t('reopen.yes')}
          </Button>
        </>
      }
    >
      <p>{t(counted ? 'reopen.keptBallots' : [`reopen.kept.${kind}`, 'reopen.kept.other'], values)}</p>
      <p>{t(counted ? 'reopen.anewBallots' : [`reopen.anew.${kind}`, 'reopen.anew.other'], values)}</p>
      {all.length > 0 && (
        <fieldset>
          <legend>
            <strong>{t('reopen.only')}</strong>
          </legend>
          {all.map(({ id, text, status, agreed }) => (
            <CheckField
              key={id}
              label={inWords(text)}
              help={status === 'open' && agreed ? t('reopen.agreed') : t(`result:delphi.status.${status}`)}
              checked={chosen.includes(id)}
              onChange={(on) => setTicked(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
          ))}
          <p>{t(chosen.length === 0 ? 'reopen.pickOne' : 'reopen.onlySome')}</p>
        </fieldset>
      )}
    </Dialog>
  )
}

/** What is neither agreed nor settled; everything where nothing is. */
function contested(items: Delphi['items']): string[] {
  const open = items.filter(({ status, agreed }) => status === 'open' && !agreed)
  return (open.length > 0 ? open : items).map(({ id }) => id)
}
