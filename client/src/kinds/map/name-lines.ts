/** A name in lines of at most so many letters, broken between words; what does not fit the last line ends in “…”. */
export function nameLines(name: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && (length(`${last} ${word}`) <= letters || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => (length(line) > letters ? `${[...line].slice(0, letters - 1).join('')}…` : line))
}

const length = (text: string) => [...text].length
