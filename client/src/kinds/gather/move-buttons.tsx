/** Up, down and away, for something in a list; the keyboard keeps its place (data-focus). */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './form-editor.module.css'

interface Props {
  id: string
  name: string
  at: number
  of: number
  onMove: (to: number) => void
  onRemove: () => void
  /** Whether it must stay. */
  fixed: boolean
  disabled: boolean
}

export function MoveButtons({ id, name, at, of, onMove, onRemove, fixed, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  return (
    <span className={styles.moves}>
      <Button
        look="quiet"
        icon="arrow-up"
        iconOnly
        data-focus={`${id} up`}
        disabled={disabled || at === 0}
        onClick={() => onMove(at - 1)}
      >
        {t('editor.up', { name })}
      </Button>
      <Button
        look="quiet"
        icon="arrow-down"
        iconOnly
        data-focus={`${id} down`}
        disabled={disabled || at === of - 1}
        onClick={() => onMove(at + 1)}
      >
        {t('editor.down', { name })}
      </Button>
      <Button
        look="quiet"
        icon="trash"
        iconOnly
        data-focus={`${id} remove`}
        disabled={disabled || fixed}
        onClick={onRemove}
      >
        {t('editor.remove', { name })}
      </Button>
    </span>
  )
}
