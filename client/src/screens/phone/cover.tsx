/** Covers the phone while everybody is to look up. What lies under it stays as it was, with its text and its focus. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icons.tsx'
import { useHeldFocus } from '../../ui/use-held-focus.ts'
import styles from './phone.module.css'

interface Props {
  paused: boolean
  /** What is to be known all the same: how the link stands. */
  notice: ReactNode
  children: ReactNode
}

export function Cover({ paused, notice, children }: Props) {
  const { t } = useTranslation('phone')
  const under = useHeldFocus<HTMLDivElement>(paused)
  return (
    <>
      <div ref={under} className={classNames(styles.phone, paused && styles.covered)} inert={paused}>
        {children}
      </div>
      <div className={paused ? styles.cover : undefined}>
        {paused && notice}
        <div role="status" className={paused ? styles.lookUp : undefined}>
          {paused && (
            <>
              <Icon name="arrow-up" size="4rem" />
              <h1>{t('paused.title')}</h1>
              <p>{t('paused.text')}</p>
            </>
          )}
        </div>
      </div>
    </>
  )
}
