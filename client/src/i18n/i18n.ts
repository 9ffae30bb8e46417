/** The words of the interface: one catalogue per namespace and language, fetched when a page first needs it. */
import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstLanguage, INTERFACE_LANGUAGES, keepChoice, regional } from './languages.ts'

export type Catalogue = Record<string, unknown>
export type Catalogues = Record<string, () => Promise<Catalogue>>

/** Every phone carries this list: short names, and none that only other screens need. */
const catalogues: Catalogues = import.meta.glob<Catalogue>(
  [
    './*/*.json',
    '!./*/board.json',
    '!./*/console.json',
    '!./*/desk.json',
    '!./*/kiosk.json',
    '!./*/lan.json',
    '!./*/people.json',
    '!./*/receipt.json',
    '!./*/rehearsal.json',
    '!./*/report.json',
    '!./*/verify.json',
  ],
  { import: 'default', base: '../../../shared/locales/' },
)

/** Screens that are fetched on their own bring the list of their words with them. */
export function addCatalogues(more: Catalogues): void {
  Object.assign(catalogues, more)
}

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = catalogues[`./${language}/${namespace}.json`]
    if (load === undefined) return done(null, {})
    load().then(
      (words) => done(null, words),
      (fault) => done(fault, false),
    )
  },
}

const spoken = navigator.languages ?? [navigator.language]

/** Starts with the reader's language; resolves when the common words are there. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (tag) => {
    document.documentElement.lang = tag.slice(0, 2)
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: regional(firstLanguage(window.location.search, spoken), spoken),
      supportedLngs: INTERFACE_LANGUAGES.map(({ language }) => language),
      nonExplicitSupportedLngs: true,
      load: 'languageOnly',
      // Every catalogue is whole (a test holds them so): no second one is fetched to fill gaps.
      fallbackLng: false,
      // All that a phone says comes at once: word by word each would cost the way there and back.
      ns: isPhone(window.location.pathname) ? ['common', 'phone', 'kinds-phone'] : ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    })
}

function isPhone(path: string): boolean {
  return path.startsWith('/j/') || path.startsWith('/w/')
}

export async function switchLanguage(language: string): Promise<void> {
  keepChoice(language)
  await i18next.changeLanguage(regional(language, spoken))
}
