/** Adding an actor, or changing one's own: a name and a sector. */
import { ACTOR_NAME_MAX } from '@cabildo/shared/kinds/map/limits'
import { SECTORS, type Sector } from '@cabildo/shared/kinds/map/marks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import type { ActorDraft } from './actor-draft.ts'
import styles from './phone.module.css'

interface Props {
  draft: ActorDraft
  /** What was said last about any actor of one's own. */
  last: Said | null
  onDraft: (changed: Partial<ActorDraft>) => void
  onSend: () => void
  onCancel: () => void
}

export function ActorForm({ draft, last, onDraft, onSend, onCancel }: Props) {
  const { t } = useTranslation(['kind-map', 'kinds-phone'])
  const [missing, setMissing] = useState(false)
  const { name, sector, changes } = draft
  const empty = name.trim() === ''
  const tooLong = [...name].length > ACTOR_NAME_MAX
  const leftText = (left: number) => {
    if (left < 0) return t('kinds-phone:text.tooMany', { count: -left })
    return left <= 30 ? t('kinds-phone:text.left', { count: left }) : ''
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const incomplete = empty || sector === null
        setMissing(incomplete)
        if (!incomplete && !tooLong) onSend()
      }}
    >
      <h2 className={styles.heading}>{t(changes ? 'phone.changing' : 'phone.add')}</h2>
      <TextField
        label={t('phone.actorName')}
        value={name}
        limit={ACTOR_NAME_MAX}
        leftText={leftText}
        error={missing && empty ? t('phone.missingName') : undefined}
        autoCapitalize="sentences"
        onChange={(words) => onDraft({ name: words })}
      />
      <SelectField<Sector | ''>
        label={t('sector.label')}
        value={sector ?? ''}
        options={[
          { value: '', label: t('phone.choose') },
          ...SECTORS.map((value) => ({ value, label: t(`sector.${value}`) })),
        ]}
        onChange={(value) => onDraft({ sector: value === '' ? null : value })}
      />
      {missing && sector === null && (
        <p className={styles.missing} role="alert">
          {t('phone.missingSector')}
        </p>
      )}
      <p className={styles.buttons}>
        {changes && <Button onClick={onCancel}>{t('phone.cancel')}</Button>}
        <Button type="submit" look="primary" icon={changes ? 'send' : 'plus'}>
          {t(changes ? 'phone.sendChange' : 'phone.send')}
        </Button>
      </p>
      {last && <DeliveryLine said={last} />}
    </form>
  )
}
