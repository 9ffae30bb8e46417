/** Text that every XML of an office file can hold. */

// XML 1.0 knows no control characters but tab and line ends, no half of a pair, and neither of the two that are no characters.
const NO_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What XML cannot hold stands as a replacement character, so that it is seen to be missing. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd')
}
