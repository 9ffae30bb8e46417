/** What the library leaves to chance or to the clock, fixed: the same report is the same file. */
import { strFromU8 } from 'fflate'
import { type Parts, partsOf, rewrite, zipParts } from '../data/zip-parts.ts'
import { fontsInOrder } from '../xlsx/fonts-in-order.ts'
import { TABLE_STYLES } from './looks.ts'

const NO_TIME = '1980-01-01T00:00:00Z'

export function settled(archive: Uint8Array, { language }: { language: string }): Uint8Array {
  const parts = partsOf(archive)
  rewrite(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', `${TABLE_STYLES}</w:styles>`))
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/<(dcterms:(?:created|modified))([^>]*)>[^<]*</g, `<$1$2>${NO_TIME}<`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  )
  nameByOrder(parts)
  numberByOrder(parts)
  for (const name of parts.keys())
    if (/^word\/header\d+\.xml$/.test(name))
      rewrite(parts, name, (xml) => xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, '$1000001'))
  for (const [name, part] of parts)
    if (name.endsWith('.xlsx')) parts.set(name, zipParts(fontsInOrder(partsOf(part))))
  return zipParts(parts)
}

/** Ids of relations that were drawn by chance, named by the order in which they stand. */
function nameByOrder(parts: Parts): void {
  for (const name of [...parts.keys()].filter((each) => each.endsWith('.rels'))) {
    const rels = strFromU8(parts.get(name) ?? new Uint8Array())
    const drawn = [...rels.matchAll(/ Id="([^"]+)"/g)]
      .map(([, id = '']) => id)
      .filter((id) => !/^rId\d+$/.test(id))
    const ids = new Map(drawn.map((id, at) => [id, `rel${at + 1}`]))
    if (ids.size === 0) continue
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '')
    for (const part of [name, owner])
      rewrite(parts, part, (xml) =>
        xml.replace(/( (?:Id|r:id|r:embed|r:link)=")([^"]+)"/g, (whole, key: string, id: string) =>
          ids.has(id) ? `${key}${ids.get(id)}"` : whole,
        ),
      )
  }
}

/** Drawings that the library numbers from the start of the program on. */
function numberByOrder(parts: Parts): void {
  let drawings = 0
  rewrite(parts, 'word/document.xml', (xml) =>
    xml.replace(/<wp:docPr id="\d+"/g, () => {
      drawings += 1
      return `<wp:docPr id="${drawings}"`
    }),
  )
}
