/** Numbers of the report as data that no recount of ballots comes to, and why. */

type Exception = { numbers: RegExp; reason: string }

export const EXCEPTIONS: readonly Exception[] = [
  {
    numbers: /^activities\.\*\.rounds\.\*\.result\.(groups\.\*\.)?present$/,
    reason: 'who was in the room is in the log, and entries about people are not published',
  },
  {
    numbers: /^room\.counts\./,
    reason:
      'by which way people take part, and heads that somebody counted: entries about people are not published',
  },
  {
    numbers: /^smallestGroup\./,
    reason: 'what is set for rounds to come; each round has its own, which is checked against the log',
  },
  {
    numbers: /^activities\.\*\.config\./,
    reason: 'the set-up as it stands now; each round has its own rule, which is checked against the log',
  },
  {
    numbers: /\.result\.detail\.(reasons\.\*\.mark|reservations\.\*\.level)$/,
    reason: 'what stands beside words that somebody wrote; words are not among the published ballots',
  },
  {
    numbers: /\.result\.delphi\.groups\.\*\.(before|back)$/,
    reason: 'recounted only where the room was cut into the same parts the round before',
  },
  {
    numbers: /^activities\.\*\.contributions\.(form\.|(cards\.\*\.(leaves\.\*\.)?fields)\.)/,
    reason: 'what people were asked for and wrote on their cards: their own words, where they are numbers',
  },
  {
    numbers: /^activities\.\*\.contributions\.(cards\.\*\.)?tables\./,
    reason: 'who sat at which table, and where cards lay: entries about people are not published',
  },
]
