/**
 * Trouble with files and folders that whoever runs the program can do something about, and its one or two plain sentences:
 * what is wrong, and what to do. The server and its log say them in English.
 */
import type { Language } from '@cabildo/shared/text'

/** Why a file was not written: its kind, and what the sentence names. There is no file then, and no part of one. */
type FileDetails = {
  'file-exists': { file: string }
  'file-no-room': { file: string }
  'file-no-right': { file: string }
  'file-not-written': { file: string; why: string }
}

/** Why a data folder cannot be used. */
type FolderDetails = {
  /** Written by a later version of the program. */
  newer: { folder: string; version: number; known: number }
  /** Another running program holds it. */
  'in-use': { folder: string }
  'read-only': { folder: string }
  full: { folder: string }
  /** The database is cut off, overwritten or no database. */
  damaged: { folder: string }
  /** The path is no folder, or the disk answers with errors. */
  unusable: { folder: string; why: string }
  /** The SQLite library is missing, or does not fit this Node. */
  'sqlite-missing': { node: string }
  /** The SQLite library is too old to be trusted with the data. */
  'sqlite-old': { version: string; least: string }
}

/** Why a file is no backup that can be put back. */
type BackupDetails = {
  'backup-foreign': Record<never, never>
  'backup-newer': { program: string; version: number; known: number }
  'backup-damaged': { why: string }
  'backup-unreadable': Record<never, never>
  'backup-log-broken': { workshop: string; event: number }
}

type Details = FileDetails & FolderDetails & BackupDetails
export type TroubleKind = keyof Details

/** With `params`, which its sentence names. */
export type Trouble<Kind extends TroubleKind = TroubleKind> = {
  [Each in Kind]: { kind: Each; params: Details[Each] }
}[Kind]
export type OfFile = Trouble<keyof FileDetails>
export type OfFolder = Trouble<keyof FolderDetails>
export type OfBackup = Trouble<keyof BackupDetails>

type Sentences = { [Kind in TroubleKind]: (params: Details[Kind]) => string }

const en: Sentences = {
  'file-exists': ({ file }) => `There is a file ${file} already. Nothing was written: choose another name.`,
  'file-no-room': ({ file }) =>
    `There is not enough room on the disk for ${file}. No file was left behind: make room, or choose another disk.`,
  'file-no-right': ({ file }) =>
    `${file} cannot be written: this user has no right to. Choose another folder.`,
  'file-not-written': ({ file, why }) => `${file} cannot be written: ${why}.`,
  newer: ({ folder, version, known }) =>
    `The data folder ${folder} was written by a newer Cabildo (data version ${version}; this one knows ${known}). Nothing was changed: start the newer program, or choose another folder.`,
  'in-use': ({ folder }) =>
    `The data folder ${folder} is in use by another running Cabildo. Stop that one, or choose another folder.`,
  'read-only': ({ folder }) =>
    `The data folder ${folder} cannot be written to. Give this user the right to write there, or choose another folder.`,
  full: ({ folder }) => `The disk with the data folder ${folder} is full. Make room and start again.`,
  damaged: ({ folder }) =>
    `The database in ${folder} is damaged. Nothing was changed: put a backup in its place, or choose another folder.`,
  unusable: ({ folder, why }) => `The data folder ${folder} cannot be used: ${why}.`,
  'sqlite-missing': ({ node }) =>
    `The SQLite library does not work with this Node (${node}). Run "npm rebuild better-sqlite3", or "npm ci" again.`,
  'sqlite-old': ({ version, least }) =>
    `SQLite ${version} is too old to be trusted with the data: at least ${least} is needed. Run "npm ci" again.`,
  'backup-foreign': () => 'The file is no backup of Cabildo.',
  'backup-newer': ({ program, version, known }) =>
    `The backup was made by a newer Cabildo (${program}; data version ${version}, this one knows ${known}).`,
  'backup-damaged': ({ why }) => `The file is damaged: ${why}.`,
  'backup-unreadable': () => 'The file is damaged: it cannot be read.',
  'backup-log-broken': ({ workshop, event }) =>
    `The log of workshop ${workshop} is not as it was written, from event ${event} on.`,
}

const es: Sentences = {
  'file-exists': ({ file }) => `Ya existe un archivo ${file}. No se escribió nada: elija otro nombre.`,
  'file-no-room': ({ file }) =>
    `No hay espacio suficiente en el disco para ${file}. No quedó ningún archivo: haga espacio, o elija otro disco.`,
  'file-no-right': ({ file }) =>
    `No se puede escribir ${file}: este usuario no tiene permiso. Elija otra carpeta.`,
  'file-not-written': ({ file, why }) => `No se puede escribir ${file}: ${why}.`,
  newer: ({ folder, version, known }) =>
    `La carpeta de datos ${folder} la escribió un Cabildo más nuevo (versión de los datos: ${version}; este conoce hasta la ${known}). No se cambió nada: inicie el programa más nuevo, o elija otra carpeta.`,
  'in-use': ({ folder }) =>
    `La carpeta de datos ${folder} está en uso por otro Cabildo en marcha. Deténgalo, o elija otra carpeta.`,
  'read-only': ({ folder }) =>
    `No se puede escribir en la carpeta de datos ${folder}. Dé a este usuario permiso para escribir allí, o elija otra carpeta.`,
  full: ({ folder }) =>
    `El disco de la carpeta de datos ${folder} está lleno. Haga espacio e inténtelo de nuevo.`,
  damaged: ({ folder }) =>
    `La base de datos de ${folder} está dañada. No se cambió nada: ponga un respaldo en su lugar, o elija otra carpeta.`,
  unusable: ({ folder, why }) => `No se puede usar la carpeta de datos ${folder}: ${why}.`,
  'sqlite-missing': ({ node }) =>
    `La biblioteca SQLite no funciona con este Node (${node}). Ejecute «npm rebuild better-sqlite3», o de nuevo «npm ci».`,
  'sqlite-old': ({ version, least }) =>
    `SQLite ${version} es demasiado antiguo para confiarle los datos: se necesita al menos ${least}. Ejecute de nuevo «npm ci».`,
  'backup-foreign': () => 'El archivo no es un respaldo de Cabildo.',
  'backup-newer': ({ program, version, known }) =>
    `El respaldo lo hizo un Cabildo más nuevo (${program}; versión de los datos: ${version}, este conoce hasta la ${known}).`,
  'backup-damaged': ({ why }) => `El archivo está dañado: ${why}.`,
  'backup-unreadable': () => 'El archivo está dañado: no se puede leer.',
  'backup-log-broken': ({ workshop, event }) =>
    `El registro del taller ${workshop} no está como se escribió, desde el suceso ${event} en adelante.`,
}

const pt: Sentences = {
  'file-exists': ({ file }) => `Já existe um arquivo ${file}. Nada foi gravado: escolha outro nome.`,
  'file-no-room': ({ file }) =>
    `Não há espaço suficiente no disco para ${file}. Nenhum arquivo ficou: libere espaço, ou escolha outro disco.`,
  'file-no-right': ({ file }) =>
    `Não é possível gravar ${file}: este usuário não tem permissão. Escolha outra pasta.`,
  'file-not-written': ({ file, why }) => `Não é possível gravar ${file}: ${why}.`,
  newer: ({ folder, version, known }) =>
    `A pasta de dados ${folder} foi escrita por um Cabildo mais novo (versão dos dados: ${version}; este conhece até a ${known}). Nada foi alterado: inicie o programa mais novo, ou escolha outra pasta.`,
  'in-use': ({ folder }) =>
    `A pasta de dados ${folder} está em uso por outro Cabildo em execução. Pare-o, ou escolha outra pasta.`,
  'read-only': ({ folder }) =>
    `Não é possível gravar na pasta de dados ${folder}. Dê a este usuário permissão para gravar ali, ou escolha outra pasta.`,
  full: ({ folder }) => `O disco da pasta de dados ${folder} está cheio. Libere espaço e tente de novo.`,
  damaged: ({ folder }) =>
    `O banco de dados em ${folder} está danificado. Nada foi alterado: ponha um backup no lugar dele, ou escolha outra pasta.`,
  unusable: ({ folder, why }) => `Não é possível usar a pasta de dados ${folder}: ${why}.`,
  'sqlite-missing': ({ node }) =>
    `A biblioteca SQLite não funciona com este Node (${node}). Execute “npm rebuild better-sqlite3”, ou de novo “npm ci”.`,
  'sqlite-old': ({ version, least }) =>
    `O SQLite ${version} é antigo demais para lhe confiar os dados: é preciso pelo menos ${least}. Execute de novo “npm ci”.`,
  'backup-foreign': () => 'O arquivo não é um backup do Cabildo.',
  'backup-newer': ({ program, version, known }) =>
    `O backup foi feito por um Cabildo mais novo (${program}; versão dos dados: ${version}, este conhece até a ${known}).`,
  'backup-damaged': ({ why }) => `O arquivo está danificado: ${why}.`,
  'backup-unreadable': () => 'O arquivo está danificado: não pode ser lido.',
  'backup-log-broken': ({ workshop, event }) =>
    `O registro da oficina ${workshop} não está como foi escrito, do evento ${event} em diante.`,
}

const sentences: Record<Language, Sentences> = { es, en, pt }

export function troubleSentence<Kind extends TroubleKind>(
  { kind, params }: Trouble<Kind>,
  language: Language,
): string {
  return sentences[language][kind](params)
}

/** What a server answered, which may be of another version than the program that asks it. */
export function isTrouble(value: unknown): value is Trouble {
  const { kind, params } = Object(value) as { kind?: unknown; params?: unknown }
  return typeof kind === 'string' && Object.hasOwn(en, kind) && typeof params === 'object' && params !== null
}
