/** Groups as the desk names them: with their place in the workshop's list, which is their sign. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

export type GroupName = { id: string | null; name: string; index: number }

export function useGroupNames({ groups }: Pick<OperatorView, 'groups'>) {
  const { t } = useTranslation(['desk', 'common'])
  const text = useLocalText()
  /** Nobody's group is null; where there are no groups that is everybody. */
  const nameOf = (id: string | null): GroupName => {
    const index = groups.findIndex((group) => group.id === id)
    const name = groups[index]?.name
    const nameless = groups.length === 0 ? t('desk:everybody') : t('common:group.none')
    return { id, name: name ? text(name) : nameless, index }
  }
  /** Groups that somebody can be put into. */
  const choices = groups.length === 0 ? [nameOf(null)] : groups.map(({ id }) => nameOf(id))
  return { nameOf, choices }
}
