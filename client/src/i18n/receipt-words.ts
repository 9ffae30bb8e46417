/** Where the words of receipts are: they are fetched by whoever looks whether their answer is in. */
import { addCatalogues, type Catalogue } from './i18n.ts'

addCatalogues(
  import.meta.glob<Catalogue>('./*/receipt.json', { import: 'default', base: '../../../shared/locales/' }),
)
