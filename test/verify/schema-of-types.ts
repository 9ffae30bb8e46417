/** A JSON Schema (2020-12) made from TypeScript types as the compiler resolves them. Descriptions are their doc comments. */
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { docOf, keyOf, type TypeNames, typeNames } from './type-names.ts'

export type JsonSchema = { [keyword: string]: unknown }

const ROOT = resolve(import.meta.dirname, '../..')

/** Of the exported type `name` of a file. Nothing is let through that is not described. */
export function schemaOfType(file: string, name: string): JsonSchema {
  const path = resolve(ROOT, 'test/tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve(ROOT, 'test'))
  const program = ts.createProgram([file], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name)
  if (!symbol) throw new Error(`no type ${name} in ${file}`)
  const sources = program
    .getSourceFiles()
    .map((each) => [relative(ROOT, each.fileName), each] as const)
    .filter(([path]) => /^(shared|server|test)\/(?!node_modules)/.test(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const writer = new SchemaWriter(checker, typeNames(checker, sources))
  return writer.write(symbol)
}

class SchemaWriter {
  readonly #checker: ts.TypeChecker
  readonly #names: TypeNames
  readonly #called = new Map<string, ts.Type>()
  readonly #defs = new Map<string, JsonSchema>()

  constructor(checker: ts.TypeChecker, names: TypeNames) {
    this.#checker = checker
    this.#names = names
  }

  write(symbol: ts.Symbol): JsonSchema {
    const root = this.#object(this.#checker.getDeclaredTypeOfSymbol(symbol), docOf(this.#checker, symbol))
    const defs = [...this.#defs].sort(([one], [other]) => (one < other ? -1 : 1))
    return { ...root, $defs: Object.fromEntries(defs) }
  }

  /** `around`: what is said of the type that this one is a part of. */
  #schema(type: ts.Type, around = ''): JsonSchema {
    const found = this.#names.of(type)
    if (found === null) return this.#inline(type, around)
    const { name, doc } = found
    const called = this.#called.get(name)
    if (called !== undefined && keyOf(called) !== keyOf(type)) throw new Error(`two types are called ${name}`)
    if (called === undefined) {
      this.#called.set(name, type)
      this.#defs.set(name, { ...described(doc), ...this.#inline(type, doc) })
    }
    return { $ref: `#/$defs/${name}` }
  }

  #inline(type: ts.Type, doc: string): JsonSchema {
    if (type.isUnion()) return this.#union(type, doc)
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    const simple = SIMPLE.find(([flag]) => type.flags & flag)
    if (simple) return simple[1]
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return { const: this.#checker.typeToString(type) === 'true' }
    if (this.#checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference)
    if (this.#checker.isArrayType(type)) {
      const [of] = this.#checker.getTypeArguments(type as ts.TypeReference)
      return { type: 'array', ...(of && { items: this.#schema(of, doc) }) }
    }
    return this.#object(type, doc)
  }

  #tuple(type: ts.TypeReference): JsonSchema {
    const parts = this.#checker.getTypeArguments(type).map((each) => this.#schema(each))
    return { type: 'array', prefixItems: parts, items: false, minItems: parts.length }
  }

  /** A named union stays one beside null; what is not there at all is said by `required`. */
  #union(type: ts.UnionType, doc: string): JsonSchema {
    const told = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
    const nothing = told.filter(({ flags }) => flags & ts.TypeFlags.Null)
    const rest = told.filter((each) => !nothing.includes(each))
    const named = nothing.length > 0 || told.length < type.types.length ? this.#names.ofAll(rest) : null
    if (named) return nothing.length > 0 ? { anyOf: [this.#schema(named), NULL] } : this.#schema(named)
    const isWord = (each: ts.Type) => each.isStringLiteral() || each.isNumberLiteral()
    const words = rest.filter(isWord).map((each) => (each.isLiteral() ? each.value : null))
    const others = rest.filter((each) => !isWord(each))
    const isBoolean = others.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2
    const kept = isBoolean ? others.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral)) : others
    const choices: JsonSchema[] = [
      ...(words.length > 0 ? [{ enum: words.sort() }] : []),
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...kept.map((each) => this.#schema(each, doc)),
    ]
    return together(sorted(choices), nothing.length > 0)
  }

  #object(type: ts.Type, doc: string): JsonSchema {
    const properties: Record<string, JsonSchema> = {}
    const required: string[] = []
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const says = docOf(this.#checker, symbol) || partAbout(doc, symbol.name)
      const own = this.#checker.getTypeOfSymbol(symbol)
      properties[symbol.name] = { ...described(says), ...this.#schema(own, doc) }
      if (!(symbol.flags & ts.SymbolFlags.Optional)) required.push(symbol.name)
    }
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String)
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      additionalProperties: index ? this.#schema(index.type, doc) : false,
    }
  }
}

const NULL: JsonSchema = { type: 'null' }

const SIMPLE: readonly (readonly [number, JsonSchema])[] = [
  [ts.TypeFlags.String, { type: 'string' }],
  [ts.TypeFlags.Number, { type: 'number' }],
  [ts.TypeFlags.Boolean, { type: 'boolean' }],
  [ts.TypeFlags.Null, NULL],
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown, {}],
]

/** The compiler keeps the parts of a union in an order of its own, which changes with the sources. */
function sorted(choices: readonly JsonSchema[]): JsonSchema[] {
  const text = (choice: JsonSchema) => JSON.stringify(choice)
  return [...choices].sort((one, other) => (text(one) < text(other) ? -1 : 1))
}

/** One of these, or null. */
function together(choices: JsonSchema[], orNull: boolean): JsonSchema {
  const [only, ...more] = choices
  if (only === undefined) return NULL
  if (more.length > 0) return { anyOf: orNull ? [...choices, NULL] : choices }
  if (!orNull) return only
  if (Array.isArray(only.enum)) return { enum: [...only.enum, null] }
  const isPlain = typeof only.type === 'string' && Object.keys(only).length === 1
  return isPlain ? { type: [only.type, 'null'] } : { anyOf: [only, NULL] }
}

const described = (doc: string): JsonSchema => (doc === '' ? {} : { description: doc })

/** Of a comment that goes through the fields of a type ("`field`: what it is. `other`: …") the part about one of them. */
function partAbout(doc: string, field: string): string {
  const parts = doc.split(/(?=`[\w-]+`(?:, `[\w-]+`)*: )/)
  for (const part of parts) {
    const [, names = '', says = ''] = /^((?:`[\w-]+`(?:, )?)+): (.*)$/s.exec(part) ?? []
    if (names.includes(`\`${field}\``)) return says.trim().replace(/[.;,]?$/, '.')
  }
  return ''
}
