/** One kind of gap; which rows it is about is a tap away, for a plan of forty rows has long lists of gaps. */

interface Props {
  words: string
  names: readonly string[]
}

export function GapDetails({ words, names }: Props) {
  if (names.length === 0) return <strong>{words}</strong>
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {names.map((name, index) => (
          <li key={`${name} ${index}`}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
