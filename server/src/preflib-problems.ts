/** What is wrong with a file of rankings, in words; `{value}` is what stood there. */
import type { PreflibProblem } from '@cabildo/shared/preflib/preflib-failure'
import type { Language } from '@cabildo/shared/text'

export const preflibProblems: Record<Language, Record<PreflibProblem, string>> = {
  en: {
    empty: 'the file is empty.',
    'header-missing': 'the header “# {value}:” is missing.',
    'not-rankings': 'the data type is “{value}”; only soc, soi, toc and toi hold rankings.',
    'no-votes': 'there is not one ballot in the file.',
    'not-a-vote': '“{value}” is not a ballot such as “3: 1,{2,4}”.',
    'not-a-number': '“{value}” is not a number that can stand here.',
    'unknown-alternative': 'there is no alternative {value}.',
    'alternative-twice': 'alternative {value} stands there twice.',
    'order-damaged': 'the order “{value}” is damaged.',
    'tie-in-strict-order': 'a tie, where the data type {value} allows none.',
    'order-not-complete': 'an alternative is missing, where the data type {value} wants all of them.',
    'count-differs': 'the header and the ballots of the file do not agree ({value}).',
  },
  es: {
    empty: 'el archivo está vacío.',
    'header-missing': 'falta el encabezado «# {value}:».',
    'not-rankings': 'el tipo de datos es «{value}»; solo soc, soi, toc y toi contienen órdenes.',
    'no-votes': 'el archivo no tiene ninguna papeleta.',
    'not-a-vote': '«{value}» no es una papeleta como «3: 1,{2,4}».',
    'not-a-number': '«{value}» no es un número que pueda ir aquí.',
    'unknown-alternative': 'no existe la alternativa {value}.',
    'alternative-twice': 'la alternativa {value} aparece dos veces.',
    'order-damaged': 'el orden «{value}» está dañado.',
    'tie-in-strict-order': 'un empate, donde el tipo {value} no los permite.',
    'order-not-complete': 'falta una alternativa, donde el tipo {value} las pide todas.',
    'count-differs': 'el encabezado y las papeletas del archivo no coinciden ({value}).',
  },
  pt: {
    empty: 'o arquivo está vazio.',
    'header-missing': 'falta o cabeçalho “# {value}:”.',
    'not-rankings': 'o tipo de dados é “{value}”; só soc, soi, toc e toi contêm ordens.',
    'no-votes': 'não há nenhuma cédula no arquivo.',
    'not-a-vote': '“{value}” não é uma cédula como “3: 1,{2,4}”.',
    'not-a-number': '“{value}” não é um número que possa estar aqui.',
    'unknown-alternative': 'não existe a alternativa {value}.',
    'alternative-twice': 'a alternativa {value} aparece duas vezes.',
    'order-damaged': 'a ordem “{value}” está danificada.',
    'tie-in-strict-order': 'um empate, onde o tipo {value} não os permite.',
    'order-not-complete': 'falta uma alternativa, onde o tipo {value} pede todas.',
    'count-differs': 'o cabeçalho e as cédulas do arquivo não coincidem ({value}).',
  },
}
