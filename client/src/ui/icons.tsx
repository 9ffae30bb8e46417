/** The product's own 24-pixel stroke icons, drawn for this house. Decorative unless a label is given. */

const paths = {
  alert: 'M12 3.5 2.8 20h18.4L12 3.5Zm0 6.2v4.8m0 2.6v.2',
  'arrow-down': 'M12 4.5v15m-6-6 6 6 6-6',
  'arrow-left': 'M19.5 12h-15m6-6-6 6 6 6',
  'arrow-right': 'M4.5 12h15m-6-6 6 6-6 6',
  'arrow-up': 'M12 19.5v-15m-6 6 6-6 6 6',
  card: 'M4 5h16v14H4V5Zm3.5 4.5h9m-9 4h5.5',
  chart: 'M4 4v16h16M8 16v-4m4.5 4V8m4.5 8v-6',
  check: 'm4.5 12.8 5 5 10-11.3',
  'check-double': 'm2 13 4.3 4.3L14 8m-3 8 1.4 1.3L21.5 7',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4v5l3.2 2',
  close: 'm5.5 5.5 13 13m0-13-13 13',
  copy: 'M8.5 8.5H20V20H8.5V8.5Zm-3 7H4V4h11.5v1.5',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15',
  edit: 'm4.5 19.5 1-4.5L16.3 4.2l3.5 3.5L9 18.5l-4.5 1Zm9.3-12.8 3.5 3.5',
  eye: 'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  'eye-off':
    'M4 8.5C3 9.9 2.5 12 2.5 12S6 18.2 12 18.2s9.5-6.2 9.5-6.2-.9-1.6-2.5-3.2M9 6.3c.9-.3 1.9-.5 3-.5M4 3.5l16 17',
  flag: 'M6 21V4m0 .5h11.5L15 9l2.5 4.5H6',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm-8.2 8.5h16.4M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17Z',
  hand: 'M7.5 12.5V6.8a1.4 1.4 0 0 1 2.8 0v4m0-.3V4.8a1.4 1.4 0 0 1 2.8 0v5.7m0-.3V6a1.4 1.4 0 0 1 2.8 0v6m0-2.6a1.4 1.4 0 0 1 2.8 0v4.4c0 4-2.4 6.7-6 6.7-3 0-4.5-1.3-6-3.9l-2-3.5c-.9-1.7 1.2-2.9 2.4-1.5l.4.9',
  link: 'm9.5 14.5 5-5M8 11l-2.6 2.6a3.5 3.5 0 0 0 5 5L13 16m-2-8 2.6-2.6a3.5 3.5 0 0 1 5 5L16 13',
  lock: 'M5 11h14v9.5H5V11Zm3 0V8a4 4 0 0 1 8 0v3m-4 3.8v2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  merge: 'M6 4v4.5c0 3.5 6 3.5 6 7V20M18 4v4.5c0 3.5-6 3.5-6 7m-3 1.5 3 3 3-3',
  minus: 'M5 12h14',
  offline:
    'M3 9.5c1.7-1.6 3.7-2.7 6-3.2m6 .1c2.3.5 4.3 1.6 6 3.1M6.5 13.2a8 8 0 0 1 4-2.1m4.6.7c.9.3 1.7.8 2.4 1.4M12 18.2v.3M4 3.5l16 17',
  pause: 'M8 5v14m8-14v14',
  people:
    'M9 4.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM3 19.5v-1.8c0-2 2.4-3.7 6-3.7s6 1.7 6 3.7v1.8m.5-14.6a3.2 3.2 0 0 1 0 5.8m2.3 3.9c2 .6 3.2 1.8 3.2 3.1v1.8',
  person: 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4ZM5 20v-1.6c0-2.2 2.8-4 7-4s7 1.8 7 4V20',
  phone: 'M7 3h10v18H7V3Zm4 15h2',
  play: 'M7 4.5v15l12-7.5-12-7.5Z',
  plus: 'M12 5v14m-7-7h14',
  print: 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7v-6Z',
  qr: 'M4 4h6v6H4V4Zm10 0h6v6h-6V4ZM4 14h6v6H4v-6Zm10 0h2.5v2.5H14V14Zm6 0v2m-6 4h2.5m3.5-.5V20h-1M7 7h.01M17 7h.01M7 17h.01',
  refresh: 'M19.5 12a7.5 7.5 0 0 1-13.2 4.9M4.5 12a7.5 7.5 0 0 1 13.2-4.9M18 3v4.5h-4.5M6 21v-4.5h4.5',
  send: 'M3.5 11 20.5 4 15 20.5l-3.6-6.9L3.5 11Zm7.9 2.6 4-4.2',
  split: 'M12 20v-4.5c0-3.5-6-3.5-6-7V5m6 10.5c0-3.5 6-3.5 6-7V5M3.5 7.5 6 5l2.5 2.5m7 0L18 5l2.5 2.5',
  stop: 'M6 6h12v12H6V6Z',
  tie: 'M5 9.5h14M5 14.5h14',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 13h8.4L17 7m-6.5 4v5m3-5v5',
  undo: 'M8.5 4.5 4 9l4.5 4.5M4.5 9H14a5.3 5.3 0 0 1 0 10.5H8',
} as const

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as IconName[]

interface Props {
  name: IconName
  /** Spoken name; leave out beside a text that says the same. */
  label?: string | undefined
  /** CSS length; default 1.4em, so icons grow with their text. */
  size?: string | undefined
}

export function Icon({ name, label, size = '1.4em' }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={paths[name]} />
    </svg>
  )
}
