/** The question before the room, with its own form as phones have it. */
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../../kinds/kind-ui.ts'
import { phonePageOf } from '../../kinds/phone-pages.ts'
import { Icon } from '../../ui/icons.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './desk.module.css'
import { useSheetProps } from './use-sheet-props.ts'

export function SheetForm(props: Parameters<typeof useSheetProps>[0]) {
  const { activity } = props
  const { t } = useTranslation(['desk', 'phone', 'common'])
  const text = useLocalText()
  const foreign = useForeign()
  const page: PhoneProps = useSheetProps(props)
  const kind = phonePageOf(activity.kind)
  return (
    <>
      <p className={styles.question} lang={foreign(activity.prompt)}>
        {text(activity.prompt) || text(activity.title)}
      </p>
      {activity.secrecy === 'anonymous' && activity.phase === 'open' && (
        <p className={styles.note}>
          <Icon name="lock" />
          <span>
            <strong>{t('sheet.anonymous')}</strong> {t('sheet.key')}
          </span>
        </p>
      )}
      <div className={styles.kind}>
        {kind === undefined ? (
          <p>{t('phone:unknownKind')}</p>
        ) : (
          <Suspense fallback={<Skeleton label={t('common:loading')} lines={4} />}>
            <kind.Page {...page} />
          </Suspense>
        )}
      </div>
    </>
  )
}
