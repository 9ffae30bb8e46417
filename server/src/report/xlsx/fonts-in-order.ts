/** What the library writes of a font, in the order that the schema of workbooks asks for. In place. */
import { type Parts, rewrite } from '../data/zip-parts.ts'

const ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme']

export function fontsInOrder(parts: Parts): Parts {
  rewrite(parts, 'xl/styles.xml', (xml) =>
    xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
      const placed = [...inside.matchAll(/<(\w+)[^>]*\/>/g)].map(([part, name = '']) => ({
        part,
        at: ORDER.indexOf(name),
      }))
      placed.sort((one, other) => one.at - other.at)
      return `<font>${placed.map(({ part }) => part).join('')}</font>`
    }),
  )
  return parts
}
