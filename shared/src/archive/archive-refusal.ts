/** Why an archive is not read: a code that has a sentence in every language, and where in it, when that is known. */

/** `not-data`: a document, a table or an archive of something else; `trailing`: something follows its end. */
export type ArchiveRefusal = {
  refused:
    | 'too-big'
    | 'ratio'
    | 'too-many-entries'
    | 'bad-name'
    | 'duplicate-name'
    | 'truncated'
    | 'trailing'
    | 'foreign'
    | 'not-data'
    | 'newer'
    | 'damaged'
    | 'repacked'
  /** The file in the archive, or the byte from the beginning. */
  where: string | null
}

export function refuseArchive(
  refused: ArchiveRefusal['refused'],
  where: string | null = null,
): ArchiveRefusal {
  return { refused, where }
}

export function isArchiveRefusal(value: object): value is ArchiveRefusal {
  return 'refused' in value
}
