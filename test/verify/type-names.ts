/** How types are called in the sources, and what is said of them there, so that a schema can call them so too. */
import ts from 'typescript'

type Name = { name: string; doc: string }

export type TypeNames = {
  of(type: ts.Type): Name | null
  /** The named type that is the union of these, if there is one. */
  ofAll(types: readonly ts.Type[]): ts.Type | null
}

/** By the path within the sources. */
export type Sources = readonly (readonly [path: string, source: ts.SourceFile])[]

export function typeNames(checker: ts.TypeChecker, sources: Sources): TypeNames {
  const names = new Map<string, (Name & { type: ts.Type }) | null>()
  for (const [path, source] of sources) {
    for (const { identifier, type } of namedTypes(checker, source)) {
      if (!isWorthAName(checker, type)) continue
      const symbol = checker.getSymbolAtLocation(identifier)
      const name = called(identifier.text, path)
      const known = names.get(keyOf(type))
      if (known === undefined)
        names.set(keyOf(type), { name, doc: symbol ? docOf(checker, symbol) : '', type })
      // Two lists of the same words may mean two things: neither name is used.
      else if (known && known.name !== name && type.isUnion()) names.set(keyOf(type), null)
    }
  }
  return {
    of: (type) => {
      if (!isWorthAName(checker, type)) return null
      return names.get(keyOf(type)) ?? filledIn(checker, type)
    },
    ofAll: (types) => (types.length > 1 ? (names.get(keyOfAll(types))?.type ?? null) : null),
  }
}

export function docOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
}

/** Aliases, and what schemas of zod give when they have parsed. */
function namedTypes(checker: ts.TypeChecker, source: ts.SourceFile) {
  return source.statements.flatMap((statement) => {
    if (ts.isTypeAliasDeclaration(statement))
      return statement.typeParameters
        ? []
        : [{ identifier: statement.name, type: checker.getTypeAtLocation(statement.name) }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name }) => {
      // Schemas are called as their types are; to look at every constant would take long.
      if (!ts.isIdentifier(name) || !/^[A-Z][a-z]/.test(name.text)) return []
      const type = outputOf(checker, checker.getTypeAtLocation(name))
      return type ? [{ identifier: name, type }] : []
    })
  })
}

function outputOf(checker: ts.TypeChecker, schema: ts.Type): ts.Type | null {
  const inner = schema.getProperty('_zod')
  const output = inner && checker.getTypeOfSymbol(inner).getProperty('output')
  return output ? checker.getTypeOfSymbol(output) : null
}

/** Objects with fields, and unions of them or of words. */
function isWorthAName(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every((each) => each.isStringLiteral() || isObject(checker, each))
  return isObject(checker, type)
}

function isObject(checker: ts.TypeChecker, type: ts.Type): boolean {
  const isOne = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
  return isOne && !checker.isArrayLikeType(type) && checker.getPropertiesOfType(type).length > 0
}

/** A kind's own types are called by their kind. */
function called(name: string, path: string): string {
  const kind = /^shared\/src\/kinds\/(\w+)\//.exec(path)?.[1] ?? ''
  return name.toLowerCase().includes(kind) ? name : capital(kind) + name
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A type with a gap that one word fills is called by both: `Round<'vote'>` is `VoteRound`. */
function filledIn(checker: ts.TypeChecker, { aliasSymbol, aliasTypeArguments }: ts.Type): Name | null {
  const [only, other] = aliasTypeArguments ?? []
  if (!aliasSymbol || other || !only?.isStringLiteral()) return null
  return { name: capital(only.value) + aliasSymbol.name, doc: docOf(checker, aliasSymbol) }
}

const numbers = new WeakMap<ts.Type, number>()
let last = 0

function numberOf(type: ts.Type): number {
  const number = numbers.get(type) ?? ++last
  numbers.set(type, number)
  return number
}

/** A union by what it is of: beside null it is another one, of the same. */
export function keyOf(type: ts.Type): string {
  return keyOfAll(type.isUnion() ? type.types : [type])
}

function keyOfAll(types: readonly ts.Type[]): string {
  return types
    .map(numberOf)
    .sort((one, other) => one - other)
    .join()
}
