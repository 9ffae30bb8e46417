/** What a rehearsal says in the terminal, in every language it can be held in. */
import type { PreflibFailure } from '@cabildo/shared/preflib/preflib-failure'
import { LANGUAGES, type Language, type LocalText } from '@cabildo/shared/text'
import { preflibProblems } from '../preflib-problems.ts'

type Params = Record<string, string | number>

export type RehearsalWords = {
  /** The workshop's title, marked so that nobody takes it for a real one. */
  titled: (title: LocalText) => LocalText
  opened: (facts: { code: string; people: number; groups: number }) => string
  cards: (facts: { title: string; written: number; standing: number }) => string
  acts: (facts: { title: string; acts: number; people: number }) => string
  ballots: (facts: { title: string; cast: number; people: number }) => string
  presented: (facts: { title: string }) => string
  preferences: (facts: { file: string; ballots: number; people: number; alternatives: number }) => string
  done: (facts: {
    cast: number
    counted: number
    p50: number
    p99: number
    viewsEqual: boolean
    report: string
  }) => string
  differs: (first: string, more: number) => string
  /** Why a rehearsal could not be held; the keys are those of Stopped. */
  stopped: (why: string, params: Params) => string
  file: (file: string, failure: PreflibFailure) => string
}

const marked = (mark: string) => (title: LocalText) => {
  const result: LocalText = {}
  for (const language of LANGUAGES) {
    const text = title[language]
    if (text !== undefined) result[language] = `${mark}: ${text}`.slice(0, 160)
  }
  return result
}

const en: RehearsalWords = {
  titled: marked('Rehearsal'),
  opened: ({ code, people, groups }) =>
    `Workshop ${code} is open: ${people} people of ${groups} groups have joined.`,
  cards: ({ title, written, standing }) => `${title}: ${written} cards written, ${standing} stand.`,
  acts: ({ title, acts, people }) =>
    `${title}: ${acts} contributions of ${people} people and the facilitator.`,
  ballots: ({ title, cast, people }) => `${title}: ${cast} ballots of ${people} people.`,
  presented: ({ title }) => `${title}: shown.`,
  preferences: ({ file, ballots, people, alternatives }) =>
    `${file}: ${alternatives} alternatives, ${ballots} ballots, spread in their order over ${people} people.`,
  done: ({ cast, counted, p50, p99, viewsEqual, report }) =>
    `${cast} ballots cast, ${counted} counted; views ${viewsEqual ? 'equal' : 'NOT equal'}; acknowledged in ${p50} ms (99 %: ${p99} ms). Report: ${report}`,
  differs: (first, more) => `A difference: ${first}${more > 0 ? ` (and ${more} more)` : ''}`,
  stopped: (why, params) => filled(stoppedIn.en[why] ?? why, params),
  file: (file, { line, problem, value }) =>
    `${file}, line ${line}: ${filled(preflibProblems.en[problem], { value: value ?? '' })}`,
}

const es: RehearsalWords = {
  titled: marked('Ensayo'),
  opened: ({ code, people, groups }) =>
    `El taller ${code} está abierto: entraron ${people} personas de ${groups} grupos.`,
  cards: ({ title, written, standing }) => `${title}: ${written} tarjetas escritas, quedan ${standing}.`,
  acts: ({ title, acts, people }) => `${title}: ${acts} aportes de ${people} personas y de quien facilita.`,
  ballots: ({ title, cast, people }) => `${title}: ${cast} papeletas de ${people} personas.`,
  presented: ({ title }) => `${title}: mostrado.`,
  preferences: ({ file, ballots, people, alternatives }) =>
    `${file}: ${alternatives} alternativas, ${ballots} papeletas, repartidas en su orden entre ${people} personas.`,
  done: ({ cast, counted, p50, p99, viewsEqual, report }) =>
    `${cast} papeletas emitidas, ${counted} contadas; vistas ${viewsEqual ? 'iguales' : 'DISTINTAS'}; acuse en ${p50} ms (99 %: ${p99} ms). Informe: ${report}`,
  differs: (first, more) => `Una diferencia: ${first}${more > 0 ? ` (y ${more} más)` : ''}`,
  stopped: (why, params) => filled(stoppedIn.es[why] ?? why, params),
  file: (file, { line, problem, value }) =>
    `${file}, línea ${line}: ${filled(preflibProblems.es[problem], { value: value ?? '' })}`,
}

const pt: RehearsalWords = {
  titled: marked('Ensaio'),
  opened: ({ code, people, groups }) =>
    `A oficina ${code} está aberta: entraram ${people} pessoas de ${groups} grupos.`,
  cards: ({ title, written, standing }) => `${title}: ${written} cartões escritos, restam ${standing}.`,
  acts: ({ title, acts, people }) =>
    `${title}: ${acts} contribuições de ${people} pessoas e de quem facilita.`,
  ballots: ({ title, cast, people }) => `${title}: ${cast} cédulas de ${people} pessoas.`,
  presented: ({ title }) => `${title}: mostrado.`,
  preferences: ({ file, ballots, people, alternatives }) =>
    `${file}: ${alternatives} alternativas, ${ballots} cédulas, repartidas em sua ordem entre ${people} pessoas.`,
  done: ({ cast, counted, p50, p99, viewsEqual, report }) =>
    `${cast} cédulas dadas, ${counted} contadas; vistas ${viewsEqual ? 'iguais' : 'DIFERENTES'}; confirmação em ${p50} ms (99 %: ${p99} ms). Relatório: ${report}`,
  differs: (first, more) => `Uma diferença: ${first}${more > 0 ? ` (e mais ${more})` : ''}`,
  stopped: (why, params) => filled(stoppedIn.pt[why] ?? why, params),
  file: (file, { line, problem, value }) =>
    `${file}, linha ${line}: ${filled(preflibProblems.pt[problem], { value: value ?? '' })}`,
}

export const rehearsalWords: Record<Language, RehearsalWords> = { es, en, pt }

const stoppedIn: Record<Language, Record<string, string>> = {
  en: {
    unreachable: 'No server answers at {url}.',
    'not-cabildo': 'What answers at {url} is not Cabildo.',
    'no-view': 'The server let somebody in and showed nothing, or let nobody in ({why}).',
    refused: 'The server refused “{command}”: {code}.',
    report: 'The server gave no report (status {status}).',
    agenda: 'The activity {activity} is gone from the agenda.',
    'no-rights':
      'No rights on {url}: give the link of its host (http://…/console#k=…), or run this where its data folder can be read (--data FOLDER).',
    'link-refused': 'The link was not accepted: {code}. “cabildo link” prints a fresh one.',
    'bad-url': '“{url}” is no address of a server, such as http://localhost:3000.',
    'unknown-template': 'There is no template “{template}”. There are: {known}.',
    'bad-people': '--people must be a whole number from 1 to {most}, not “{people}”.',
    'bad-seed': '--seed must be a whole number, not “{seed}”.',
    'bad-language': '--lang must be es, en or pt, not “{language}”.',
    'bad-option': '{message}',
    'out-missing': 'Say where the report goes: --out DIR.',
    'out-unwritable': 'The folder {out} cannot be written to: {message}.',
    'data-unusable': '{message}',
    'file-unreadable': '{file} cannot be read: {message}.',
    'file-too-large': '{file} is larger than {most} MB.',
    'no-ranking': 'The template “{template}” ranks nothing, so there is no place for the file’s ballots.',
    alternatives: '{file} has {alternatives} alternatives; an activity takes {fewest} to {most}.',
  },
  es: {
    unreachable: 'Ningún servidor responde en {url}.',
    'not-cabildo': 'Lo que responde en {url} no es Cabildo.',
    'no-view': 'El servidor dejó entrar y no mostró nada, o no dejó entrar ({why}).',
    refused: 'El servidor rechazó «{command}»: {code}.',
    report: 'El servidor no entregó el informe (estado {status}).',
    agenda: 'La actividad {activity} ya no está en la agenda.',
    'no-rights':
      'Sin permiso en {url}: entregue el enlace de su anfitrión (http://…/console#k=…), o ejecute esto donde se pueda leer su carpeta de datos (--data CARPETA).',
    'link-refused': 'El enlace no fue aceptado: {code}. «cabildo link» imprime uno nuevo.',
    'bad-url': '«{url}» no es la dirección de un servidor, como http://localhost:3000.',
    'unknown-template': 'No existe la plantilla «{template}». Existen: {known}.',
    'bad-people': '--people debe ser un número entero de 1 a {most}, no «{people}».',
    'bad-seed': '--seed debe ser un número entero, no «{seed}».',
    'bad-language': '--lang debe ser es, en o pt, no «{language}».',
    'bad-option': '{message}',
    'out-missing': 'Diga dónde queda el informe: --out CARPETA.',
    'out-unwritable': 'No se puede escribir en la carpeta {out}: {message}.',
    'data-unusable': '{message}',
    'file-unreadable': 'No se puede leer {file}: {message}.',
    'file-too-large': '{file} pesa más de {most} MB.',
    'no-ranking':
      'La plantilla «{template}» no ordena nada, así que las papeletas del archivo no tienen lugar.',
    alternatives: '{file} tiene {alternatives} alternativas; una actividad acepta de {fewest} a {most}.',
  },
  pt: {
    unreachable: 'Nenhum servidor responde em {url}.',
    'not-cabildo': 'O que responde em {url} não é o Cabildo.',
    'no-view': 'O servidor deixou entrar e não mostrou nada, ou não deixou entrar ({why}).',
    refused: 'O servidor recusou “{command}”: {code}.',
    report: 'O servidor não entregou o relatório (estado {status}).',
    agenda: 'A atividade {activity} não está mais na agenda.',
    'no-rights':
      'Sem permissão em {url}: informe o link do anfitrião (http://…/console#k=…) ou execute isto onde se possa ler sua pasta de dados (--data PASTA).',
    'link-refused': 'O link não foi aceito: {code}. “cabildo link” imprime um novo.',
    'bad-url': '“{url}” não é o endereço de um servidor, como http://localhost:3000.',
    'unknown-template': 'Não existe o modelo “{template}”. Existem: {known}.',
    'bad-people': '--people deve ser um número inteiro de 1 a {most}, não “{people}”.',
    'bad-seed': '--seed deve ser um número inteiro, não “{seed}”.',
    'bad-language': '--lang deve ser es, en ou pt, não “{language}”.',
    'bad-option': '{message}',
    'out-missing': 'Diga onde fica o relatório: --out PASTA.',
    'out-unwritable': 'Não é possível escrever na pasta {out}: {message}.',
    'data-unusable': '{message}',
    'file-unreadable': 'Não é possível ler {file}: {message}.',
    'file-too-large': '{file} tem mais de {most} MB.',
    'no-ranking': 'O modelo “{template}” não ordena nada, então as cédulas do arquivo não têm lugar.',
    alternatives: '{file} tem {alternatives} alternativas; uma atividade aceita de {fewest} a {most}.',
  },
}

function filled(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole))
}
