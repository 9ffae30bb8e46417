/** In which order posts are read: what is still open before what was answered, the most backed first where that is told. */
type Ordered = { answered: boolean; support: number | null }

export function bySupport<Post extends Ordered>(posts: readonly Post[]): Post[] {
  return [...posts].sort(
    (one, other) =>
      Number(one.answered) - Number(other.answered) || (other.support ?? 0) - (one.support ?? 0),
  )
}
