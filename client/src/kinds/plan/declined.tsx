/** Who was asked to stand for a row and said no: shown as it is, for the gap is still open. */
import type { Decline } from '@cabildo/shared/kinds/plan/schema'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

interface Props {
  declined: readonly Decline[]
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
}

export function Declined({ declined, groups }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  return (
    <>
      {declined.map(({ as, group, name, reason }, index) => {
        const who = [name, inWords(groups.find(({ id }) => id === group)?.name)].filter(Boolean).join(', ')
        return (
          <span key={`${as} ${index}`} style={{ display: 'block' }}>
            {t('declined', { who: who || t('somebody') })}
            {reason !== null && `: ${reason}`}
          </span>
        )
      })}
    </>
  )
}
