/** Speaks its text to screen readers when it changes, and shows nothing. */

interface Props {
  text: string
  /** Interrupts; only for what cannot wait. */
  assertive?: boolean | undefined
}

export function LiveRegion({ text, assertive }: Props) {
  return (
    <div className="sr-only" aria-live={assertive ? 'assertive' : 'polite'} aria-atomic="true">
      {text}
    </div>
  )
}
