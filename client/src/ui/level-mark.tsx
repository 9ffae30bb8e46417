/** The sign of one step of the gradient of agreement: discs carry support, squares stand aside, diamonds doubt, the octagon stops. */

export type LevelTone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const disc = 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21Z'
const square = 'M3 3h18v18H3Z'
const diamond = 'M12 .5 23.5 12 12 23.5.5 12Z'
const octagon = 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z'

const signs: Record<LevelTone, { ground: string; sign: string }> = {
  1: { ground: disc, sign: 'm5 12.5 3.6 3.6 6-7.6m-2 7 .9.8 5.7-7.2' },
  2: { ground: disc, sign: 'm6.5 12.5 4 4 7-8.5' },
  3: { ground: disc, sign: 'm5 12 3.4 3.4L14 8.5m4 .5v3.6m0 3.2v.1' },
  4: { ground: square, sign: 'M7 12h10' },
  5: { ground: square, sign: 'M7 12v.1m5-.1v.1m5-.1v.1' },
  6: { ground: diamond, sign: 'M7 13c2-3.6 4-3 5-1s3 2.6 5-1' },
  7: { ground: diamond, sign: 'M12 6.500v6.800m0 3.600v.2' },
  8: { ground: octagon, sign: 'm7.5 7.5 9 9m0-9-9 9' },
}

interface Props {
  tone: LevelTone
  /** CSS length; default 1.8em. */
  size?: string | undefined
}

export function LevelMark({ tone, size = '1.8em' }: Props) {
  const { ground, sign } = signs[tone]
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      style={{ width: size, height: size, flex: 'none' }}
    >
      <path d={ground} fill={`var(--level-${tone})`} stroke="var(--ink-soft)" strokeWidth="0.8" />
      <path
        d={sign}
        fill="none"
        stroke={`var(--level-ink-${tone})`}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
