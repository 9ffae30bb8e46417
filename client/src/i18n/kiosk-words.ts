/** Where the words of the shared tablet are: no phone needs them. */
import { addCatalogues, type Catalogue } from './i18n.ts'

addCatalogues(
  import.meta.glob<Catalogue>('./*/kiosk.json', { import: 'default', base: '../../../shared/locales/' }),
)
