/** For tests: starts the interface in English with its catalogues loaded, so that nothing suspends. */
import i18next from 'i18next'
import { startI18n } from '../i18n/i18n.ts'
import '../i18n/desk-words.ts'
import '../i18n/kiosk-words.ts'

export async function startWords(): Promise<void> {
  if (!i18next.isInitialized) await startI18n()
  await i18next.changeLanguage('en')
  await i18next.loadNamespaces([
    'common',
    'phone',
    'kinds-phone',
    'kind-gather',
    'refusal',
    'board',
    'console',
    'desk',
    'kiosk',
    'people',
    'rehearsal',
    'lan',
    'result',
    'report',
    'kind-assess',
    'kind-matrix',
    'kind-plan',
    'kind-present',
  ])
}
