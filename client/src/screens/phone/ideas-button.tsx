/** The way to one's own ideas and what became of them, and to one's own answers. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

interface Props {
  onOpen: () => void
}

export function IdeasButton({ onOpen }: Props) {
  const { t } = useTranslation('phone')
  return (
    <Button icon="card" onClick={onOpen}>
      {t('ideas')}
    </Button>
  )
}
