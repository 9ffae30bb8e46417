/** Where the words are that no phone needs; whoever imports this may use them. */
import { addCatalogues, type Catalogue } from './i18n.ts'

addCatalogues(
  import.meta.glob<Catalogue>(
    [
      './*/board.json',
      './*/console.json',
      './*/desk.json',
      './*/lan.json',
      './*/people.json',
      './*/rehearsal.json',
      './*/report.json',
    ],
    {
      import: 'default',
      base: '../../../shared/locales/',
    },
  ),
)
