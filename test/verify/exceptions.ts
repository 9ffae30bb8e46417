/**
 * Numbers of the report as data that are not counted again from ballots, nor from what is printed beside them, and why. In
 * their names a step of the agenda goes by its kind. Days, hours and quantities within words are words.
 */

type Exception = { numbers: RegExp; reason: string }

/** Nothing in the file says what they should be. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    numbers: /^room\.counts\.\*\.heads$/,
    reason: 'heads that somebody counted with their eyes: they may be more than have come in, or fewer',
  },
  {
    numbers: /^smallestGroup\./,
    reason:
      'what is set for rounds to come, where nothing was asked in that secrecy: of a secrecy in which something was, it is held against the last round',
  },
  {
    numbers: /^activities\.(gather|discuss|map|plan|present)\.config\./,
    reason: 'how a step without ballots is set up: there is no rule of its rounds in the log',
  },
  {
    numbers: /\.result\.detail\.(reasons\.\*\.mark|reservations\.\*\.level)$/,
    reason: 'what stands beside words that somebody wrote; words are not among the published ballots',
  },
  {
    numbers: /^activities\.gather\.contributions\.(tables\.\*\.kept|cards)\.\*\.(leaves\.\*\.)?fields\./,
    reason: 'what people wrote on their cards: their own words, where they are numbers',
  },
  {
    numbers: /^activities\.map\.contributions\.counts\.(hidden|waiting|withdrawn)$/,
    reason: 'actors that were set aside are printed nowhere, and who added them is in covered entries',
  },
]

/** Held against others that they must agree with: a number that cannot be is found, another that could be as well is not. */
export const HELD: readonly Exception[] = [
  {
    numbers: /^activities\.\w+\.rounds\.\*\.result\.(groups\.\*\.)?present$/,
    reason:
      'entries about people are covered, for in their order they would tell who came when: how many there are is known, and each changes the room by one at most',
  },
  {
    numbers: /^room\.counts\.\*\.channels\./,
    reason: 'by which way people take part is in covered entries; the ways add up to those in the room',
  },
  {
    numbers: /^deeds\.\*\.count$/,
    reason:
      'acts about people, steps and words are in covered entries: together no more than those; openings taken back, and ends, are told and counted',
  },
  {
    numbers: /\.result\.delphi\.groups\.\*\.(before|back)$/,
    reason:
      'where the room was cut otherwise the round before, or not at all: no more than there were, and back as the ballots say',
  },
  {
    numbers: /^activities\.gather\.contributions\.counts\.merges$/,
    reason:
      'cards made by merging may lie inside of others, or be hidden: between as many as stand and as many as can be',
  },
  {
    numbers: /^activities\.gather\.contributions\.tables\.\*\.(people|written|brought)$/,
    reason:
      'who sat at which table is in covered entries: no more than are in the room, and of cards no fewer than lie there as printed',
  },
  {
    numbers: /^activities\.gather\.contributions\.(tables\.\*\.kept|cards)\.\*\.tables\.\*$/,
    reason: 'where a merged card was written is in covered entries: a table that there is, each once',
  },
  {
    numbers: /^activities\.discuss\.contributions\.questions\.\*\.posts\.\*\.support$/,
    reason: 'who backs what is in covered entries: what most back is printed first',
  },
  {
    numbers: /^activities\.map\.contributions\..*\.said\.\*\.n$/,
    reason: 'who says what of an actor is in covered entries: what most say is printed first',
  },
  {
    numbers: /^activities\.map\.contributions\.(actors\.\*|counts)\.merged$/,
    reason: 'actors may have been merged into one that was set aside: no fewer than into those that stand',
  },
]
