/** The words of the interface: one catalogue per namespace and language, fetched when a page first needs it. */
import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstLanguage, INTERFACE_LANGUAGES, keepChoice, regional } from './languages.ts'

type Catalogue = Record<string, unknown>

const catalogues = import.meta.glob<Catalogue>('./*/*.json', {
  import: 'default',
  // Every phone carries this list: short names.
  base: '../../../shared/locales/',
})

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
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    })
}

export async function switchLanguage(language: string): Promise<void> {
  keepChoice(language)
  await i18next.changeLanguage(regional(language, spoken))
}
