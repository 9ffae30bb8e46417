/** The look on paper: A4, as the print style of the HTML report. All measures in points. */

export const COLOURS = {
  ink: '#2b2622',
  soft: '#6b625a',
  line: '#d9d0c5',
  accent: '#8a4b2a',
  fill: '#f4ede3',
  /** So pale that words over it stay readable. */
  mark: '#f5ece6',
} as const

export const SHEET = { short: 595.28, long: 841.89, side: 45, top: 54, foot: 54 } as const

export type TextStyle = {
  size: number
  /** Height of a line, in sizes. */
  leading: number
  colour: string
  bold: boolean
}

const style = (size: number, leading: number, colour: string = COLOURS.ink, bold = false): TextStyle => ({
  size,
  leading,
  colour,
  bold,
})

export const TEXT = {
  plain: style(9.6, 1.45),
  lead: style(11.5, 1.4, COLOURS.soft),
  note: style(8.4, 1.42, COLOURS.soft),
  edition: style(8.8, 1.3, COLOURS.accent),
  fact: style(8.6, 1.35, COLOURS.soft),
  figure: style(17, 1.2, COLOURS.ink, true),
  caption: style(8.6, 1.4, COLOURS.soft),
  margin: style(7.4, 1.2, COLOURS.soft),
  1: style(23, 1.18, COLOURS.ink, true),
  2: style(15.5, 1.22, COLOURS.ink, true),
  3: style(11.8, 1.3, COLOURS.ink, true),
  4: style(10, 1.35, COLOURS.soft, true),
} as const
