/** The sentences of `cabildo verify`: those of the catalogue that the page uses too, and those that only a command line needs. */
import { inLanguage } from '@cabildo/shared/in-language'
import enVerify from '@cabildo/shared/locales/en/verify.json' with { type: 'json' }
import esVerify from '@cabildo/shared/locales/es/verify.json' with { type: 'json' }
import ptVerify from '@cabildo/shared/locales/pt/verify.json' with { type: 'json' }
import type { Language, LocalText } from '@cabildo/shared/text'
import type { Rewritten } from '@cabildo/shared/verify/rewritten'
import type { Verdict } from '@cabildo/shared/verify/verdict'
import { verdictLines } from '@cabildo/shared/verify/verdict-lines'
import { createInstance } from 'i18next'

/** One sentence after the other, whether the file is sound first. */
export function sentencesOf(
  verdict: Verdict,
  language: Language,
  rewritten: Rewritten | null = null,
): string[] {
  const words = createInstance({
    lng: language,
    // A terminal is no page.
    interpolation: { escapeValue: false },
    resources: { en: { verify: enVerify }, es: { verify: esVerify }, pt: { verify: ptVerify } },
    defaultNS: 'verify',
  })
  void words.init()
  const reader = {
    local: (text: LocalText) => inLanguage(text, language),
    word: (key: string) => (words.exists(`lines.${key}`) ? words.t(`lines.${key}`) : null),
  }
  const lines = verdictLines(verdict, reader, rewritten)
  return lines.map(({ key, params }) => words.t(`lines.${key}`, params))
}

type Sayings = {
  usage: string
  head: string
  data: string
  missing: (file: string) => string
  folder: (file: string) => string
  large: (file: string) => string
  unreadable: (file: string, message: string) => string
}

export const verifySay: Record<Language, Sayings> = {
  en: {
    usage: 'Name one file: cabildo verify FILE [--head HASH] [--data HASH] [--json] [--lang es|en|pt]',
    head: 'It is another file: its log ends otherwise than --head says.',
    data: 'It is another file: its words or figures are not those that --data stands for.',
    missing: (file) => `${file}: there is no such file.`,
    folder: (file) => `${file}: this is a folder, not a file.`,
    large: (file) => `${file}: the file is too large.`,
    unreadable: (file, message) => `${file}: cannot be read (${message}).`,
  },
  es: {
    usage: 'Nombre un archivo: cabildo verify ARCHIVO [--head HASH] [--data HASH] [--json] [--lang es|en|pt]',
    head: 'Es otro archivo: su registro no termina como dice --head.',
    data: 'Es otro archivo: sus palabras o cifras no son aquellas a las que corresponde --data.',
    missing: (file) => `${file}: no existe ese archivo.`,
    folder: (file) => `${file}: es una carpeta, no un archivo.`,
    large: (file) => `${file}: el archivo es demasiado grande.`,
    unreadable: (file, message) => `${file}: no se puede leer (${message}).`,
  },
  pt: {
    usage:
      'Indique um arquivo: cabildo verify ARQUIVO [--head HASH] [--data HASH] [--json] [--lang es|en|pt]',
    head: 'É outro arquivo: seu registro não termina como --head diz.',
    data: 'É outro arquivo: suas palavras ou números não são aqueles a que --data corresponde.',
    missing: (file) => `${file}: esse arquivo não existe.`,
    folder: (file) => `${file}: é uma pasta, não um arquivo.`,
    large: (file) => `${file}: o arquivo é grande demais.`,
    unreadable: (file, message) => `${file}: não pode ser lido (${message}).`,
  },
}
