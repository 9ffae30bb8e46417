/** Words that say nothing of what a card is about, without accents. */
import type { Language } from '../../text.ts'

const set = (words: string) => new Set(words.split(' '))

export const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  es: set(
    'que los las del una uno unos unas por para con sin sobre entre desde hasta como mas muy pero porque cuando donde quien esta este esto estan son ser hay han tiene tienen falta nos sus les todo todos toda todas cada otro otra otros nada poco mucho mucha muchos solo tambien aqui alli',
  ),
  en: set(
    'the and for with without from into about that this these those are was were has have had not but because when where who our their there here all any each other more most much many few little too very just only also lack need needs',
  ),
  pt: set(
    'que dos das uma uns umas por para com sem sobre entre desde ate como mais muito mas porque quando onde quem esta este isto estao sao ser tem falta nos seus suas todo todos toda todas cada outro outra outros nada pouco muita muitos tambem aqui ali nao',
  ),
}
