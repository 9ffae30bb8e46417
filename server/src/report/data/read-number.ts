/** Reads numbers back as Intl wrote them in a language: the same text or none. */

export type Figure = {
  value: number
  /** Digits behind the decimal sign, as they stood. */
  decimals: number
  percent: boolean
  /** Written with a plus. */
  signed: boolean
  /** With signs between thousands. */
  grouped: boolean
}

type Signs = { group: string; decimal: string; minus: string; plus: string; percent: RegExp }

const known = new Map<string, Signs>()

function signsOf(language: string): Signs {
  const earlier = known.get(language)
  if (earlier) return earlier
  const parts = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).formatToParts(-1234567.5)
  const sign = (type: string, usual: string) => parts.find((part) => part.type === type)?.value ?? usual
  const plus = new Intl.NumberFormat(language, { signDisplay: 'always' }).formatToParts(1)
  const signs = {
    group: sign('group', ','),
    decimal: sign('decimal', '.'),
    minus: sign('minusSign', '-'),
    plus: plus.find(({ type }) => type === 'plusSign')?.value ?? '+',
    percent: /[\s\u00a0\u202f]?%$/,
  }
  known.set(language, signs)
  return signs
}

const DIGITS = /^[0-9]+$/

/** Null for what is not one number or percentage, written exactly as the language writes it. */
export function readNumber(text: string, language: string): Figure | null {
  if (text.length > 24 || !/[0-9]/.test(text)) return null
  const { group, decimal, minus, plus, percent } = signsOf(language)
  const isPercent = percent.test(text)
  const bare = text.replace(percent, '')
  const sign = bare.startsWith(minus) ? -1 : 1
  const isSigned = bare.startsWith(plus)
  const unsigned = sign < 0 ? bare.slice(minus.length) : isSigned ? bare.slice(plus.length) : bare
  const [whole = '', fraction, more] = unsigned.split(decimal)
  const digits = whole.split(group).join('')
  if (more !== undefined || !DIGITS.test(digits) || (fraction !== undefined && !DIGITS.test(fraction)))
    return null
  const shown = Number(`${digits}.${fraction ?? '0'}`) * sign
  // A nought that was rounded from below has no number of its own.
  if (Object.is(shown, -0)) return null
  const decimals = fraction?.length ?? 0
  const written = writeNumber(shown, language, { decimals, percent: isPercent, signed: isSigned })
  if (written !== text) return null
  const value = isPercent ? Number(`${shown}e-2`) : shown
  return { value, decimals, percent: isPercent, signed: isSigned, grouped: whole.includes(group) }
}

/** `shown`: of a percentage, the number before its sign. */
function writeNumber(
  shown: number,
  language: string,
  { decimals, percent, signed }: Pick<Figure, 'decimals' | 'percent' | 'signed'>,
): string {
  return new Intl.NumberFormat(language, {
    style: percent ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'always' : 'auto',
  }).format(percent ? Number(`${shown}e-2`) : shown)
}
