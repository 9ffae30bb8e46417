/** `/kiosk/CODE`: one tablet that many people use, one after the other. With `#d=TOKEN` it also shows what is being asked. */
import '../../i18n/kiosk-words.ts'
import { normaliseCode } from '@cabildo/shared/join-code'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Kiosk } from './kiosk.tsx'
import { takeKioskPass } from './kiosk-pass.ts'

interface Props {
  code: string
}

export function KioskScreen({ code: typed }: Props) {
  // Asked for here once, so that no page waits for words on its own.
  useTranslation(['kiosk', 'phone', 'kinds-phone', 'refusal', 'common'])
  const language = useLanguage()
  const code = normaliseCode(typed)
  const [pass] = useState(() => takeKioskPass(code, language))
  return <Kiosk code={code} pass={pass} />
}
