/** Where the words of checking a file are: no phone needs them. */
import { addCatalogues, type Catalogue } from './i18n.ts'

addCatalogues(
  import.meta.glob<Catalogue>('./*/verify.json', { import: 'default', base: '../../../shared/locales/' }),
)
