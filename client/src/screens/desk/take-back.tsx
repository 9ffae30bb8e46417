/** Asks before a sheet is taken back, or one fewer answers by hand. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { RunCommand } from '../console/run-command.ts'
import type { GroupName } from './use-group-names.ts'

interface Props {
  sheet: StandIn
  group: GroupName
  /** The question before the room is anonymous. */
  anonymous: boolean
  run: RunCommand
  /** `gone`: whether it was taken back. */
  onDone: (gone: boolean) => void
}

export function TakeBack({ sheet, group, anonymous, run, onDone }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const attempt = useAttempt()
  const { channel, number, answered } = sheet
  const takeBack = async () => {
    const accepted = await attempt.attempt('remove', () => run({ type: 'remove-person', person: sheet.id }))
    if (accepted !== null) onDone(true)
  }
  return (
    <Dialog
      open
      title={t(`back.${channel}.title`, { number, group: group.name })}
      onClose={() => onDone(false)}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={() => onDone(false)}>{t(`back.${channel}.no`)}</Button>
          <Button
            look="danger"
            busy={attempt.busy !== null}
            onClick={() => {
              takeBack().catch(() => {})
            }}
          >
            {t(`back.${channel}.yes`)}
          </Button>
        </>
      }
    >
      <p>{t('back.closed')}</p>
      {answered && <p>{t(anonymous ? 'back.anonymous' : 'back.open')}</p>}
      <RefusalLine attempt={attempt} />
    </Dialog>
  )
}
