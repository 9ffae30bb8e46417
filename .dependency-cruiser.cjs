/** The layers of the program: who may import whom. A rule names what is forbidden; the comment says what is allowed. */

const TEST = '[.]test[.]tsx?$'
/** shared/src/*.ts: ids, roles, refusal, text and the like, which everything may import. */
const SHARED_BASE = '^shared/src/[^/]+[.]ts$'
/** kinds/kind.ts and its neighbours: the contract a kind fulfils; kinds/index.ts is the registry of all kinds. */
const KIND_CONTRACT = '^shared/src/kinds/(?!index[.]ts$)[^/]+[.]ts$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const only = (name, comment, from, allowed) =>
  rule(
    name,
    comment,
    { path: from, pathNot: TEST },
    { path: '^(shared|server|client|test|scripts)/', pathNot: [...[allowed].flat(), '/node_modules/'] },
  )

module.exports = {
  forbidden: [
    rule('no-cycles', 'no import leads back to its file', {}, { circular: true }),
    rule('resolvable', 'every import is found', {}, { couldNotResolve: true }),

    // Between packages.
    only('shared-alone', 'shared imports no other package of ours', '^shared/src/', ['^shared/']),
    rule(
      'shared-zod-only',
      'shared imports zod and pure libraries for hashes and archives, nothing else: no Node, no DOM library',
      { path: '^shared/src/', pathNot: [TEST, '^shared/src/testing/'] },
      {
        dependencyTypesNot: ['local', 'aliased', 'undetermined'],
        pathNot: ['^shared/', '^node_modules/(zod|fflate|@noble/hashes)/', '^[.]'],
      },
    ),
    rule(
      'zod-mini',
      'zod as zod/mini: the phone pays for the full one',
      { path: '^(shared|server|client)/src/' },
      {
        path: '^node_modules/zod/',
        pathNot: '^node_modules/zod/(v4/)?mini/',
      },
    ),
    only('server-and-shared', 'server imports shared', '^server/src/', ['^server/src/', '^shared/']),
    only('client-and-shared', 'client imports shared', '^client/src/', ['^client/src/', '^shared/']),
    rule('test-is-a-leaf', 'nothing imports test', { pathNot: '^test/' }, { path: '^test/' }),
    rule('tests-are-leaves', 'nothing imports a test file', {}, { path: TEST }),

    // Inside shared: base <- methods, disclosure <- kinds/<kind> <- kinds/index <- workshop <- wire.
    only('shared-base', 'ids, roles, refusal, text import one another', SHARED_BASE, [SHARED_BASE]),
    only('shared-methods', 'methods know no workshop', '^shared/src/methods/', [
      SHARED_BASE,
      '^shared/src/methods/',
    ]),
    only('shared-disclosure', 'the output gate knows no kind and no workshop', '^shared/src/disclosure/', [
      SHARED_BASE,
      '^shared/src/disclosure/',
    ]),
    only('shared-kind-contract', 'the contract of kinds names no kind', KIND_CONTRACT, [
      SHARED_BASE,
      '^shared/src/(methods|disclosure)/',
      KIND_CONTRACT,
    ]),
    only(
      'shared-kind',
      'a kind imports neither workshop nor wire nor another kind',
      '^shared/src/kinds/([^/]+)/',
      [SHARED_BASE, '^shared/src/(methods|disclosure)/', KIND_CONTRACT, '^shared/src/kinds/$1/'],
    ),
    rule(
      'shared-kind-tests',
      'the tests of a kind know no other kind either',
      { path: '^shared/src/kinds/([^/]+)/.*[.]test[.]ts$' },
      { path: '^shared/src/(kinds/([^/]+)/|wire/)', pathNot: '^shared/src/kinds/$1/' },
    ),
    only('shared-kinds-index', 'the registry imports the kinds', '^shared/src/kinds/index[.]ts$', [
      '^shared/src/kinds/',
    ]),
    only('shared-workshop', 'the workshop names no kind; it reads the registry', '^shared/src/workshop/', [
      SHARED_BASE,
      '^shared/src/(methods|disclosure|workshop)/',
      '^shared/src/kinds/[^/]+[.]ts$',
    ]),
    rule(
      'shared-wire',
      'the wire names no kind and no template',
      { path: '^shared/src/wire/', pathNot: TEST },
      {
        path: '^shared/src/(kinds/[^/]+|templates|testing)/',
      },
    ),
    only('shared-recount', 'the recount shares nothing with what it checks', '^shared/src/recount/', [
      SHARED_BASE,
      '^shared/src/recount/',
    ]),
    only('shared-archive', 'archives know hashes and nothing of what is in them', '^shared/src/archive/', [
      '^shared/src/archive/',
      '^shared/src/record/hash[.]ts$',
    ]),
    only(
      'shared-verify',
      'a file is checked without the program that wrote it: no workshop, no kind, no method',
      '^shared/src/verify/',
      [SHARED_BASE, '^shared/src/(archive|record|recount|verify)/'],
    ),
    rule(
      'shared-verify-record',
      'of the record only what reads it, not what makes it',
      { path: '^shared/src/verify/' },
      { path: '^shared/src/record/record-(of|plan)[.]ts$' },
    ),
    rule(
      'testing',
      'only tests import testing',
      { path: '^(shared|server|client)/src/', pathNot: [TEST, '^(shared|server|client)/src/testing/'] },
      {
        path: '^(shared|server|client)/src/testing/',
      },
    ),

    // Inside server: ports <- workshops; store, realtime and http implement or call them; compose knows all.
    only('server-ports', 'the ports know only shared', '^server/src/ports[.]ts$', ['^shared/']),
    rule(
      'server-workshops',
      'the runner knows the ports, not who implements or calls them',
      { path: '^server/src/workshops/', pathNot: TEST },
      {
        path: '^server/src/(store|realtime|http|report|cli|rehears[^/]*)/|^server/src/(compose|app|main|config)[.]ts$',
      },
    ),
    rule(
      'server-store',
      'a store implements the ports',
      { path: '^server/src/store/', pathNot: TEST },
      {
        path: '^server/src/(workshops|realtime|http|report|cli|rehears[^/]*)/|^server/src/(compose|app|main|config)[.]ts$',
      },
    ),
    rule(
      'server-realtime',
      'realtime calls the runner',
      { path: '^server/src/realtime/', pathNot: TEST },
      {
        path: '^server/src/(store|http|cli|rehears[^/]*)/|^server/src/(compose|app|main)[.]ts$',
      },
    ),
    rule(
      'server-http',
      'http calls the runner and the report',
      { path: '^server/src/http/', pathNot: TEST },
      {
        path: '^server/src/(store|realtime|cli|rehears[^/]*)/|^server/src/(compose|app|main)[.]ts$',
      },
    ),
    rule(
      'server-report',
      'a report is written from its model alone',
      { path: '^server/src/report/', pathNot: TEST },
      {
        path: '^server/src/(store|realtime|http|workshops|cli|rehears[^/]*)/|^server/src/(compose|app|main|config)[.]ts$',
      },
    ),
    rule(
      'server-compose',
      'only compose and the command line choose a store',
      {
        path: '^server/src/',
        pathNot: [TEST, '^server/src/store/', '^server/src/(compose|main)[.]ts$', '^server/src/cli/'],
      },
      { path: '^server/src/store/' },
    ),
    rule(
      'server-sqlite',
      'only the store knows its database',
      { path: '^server/src/', pathNot: '^server/src/store/' },
      {
        path: '^node_modules/(better-sqlite3|@types/better-sqlite3)/',
      },
    ),

    // Inside client: ui <- kinds/<kind> <- screens; only net knows Socket.IO.
    rule(
      'client-ui',
      'ui knows no kind, no screen and no connection',
      { path: '^client/src/ui/', pathNot: TEST },
      {
        path: '^client/src/(kinds|screens|net)/|^client/src/(main|routes)[.]tsx$',
      },
    ),
    rule(
      'client-kind',
      'the pages of a kind know no screen, no connection and no other kind',
      { path: '^client/src/kinds/([^/]+)/' },
      {
        path: '^client/src/(screens|net)/|^client/src/(main|routes)[.]tsx$|^client/src/kinds/([^/]+/|index[.]tsx?$)',
        pathNot: '^client/src/kinds/$1/',
      },
    ),
    rule(
      'client-net',
      'the connection knows no page',
      { path: '^client/src/net/', pathNot: TEST },
      {
        path: '^client/src/(screens|kinds|ui)/|^client/src/(main|routes)[.]tsx$',
      },
    ),
    rule(
      'client-socket',
      'only net (and the rehearsal of the server) speaks Socket.IO',
      {
        path: '^(client|server)/src/',
        pathNot: ['^client/src/net/', '^server/src/(rehears[^/]*|cli)/', TEST],
      },
      { path: '^node_modules/socket[.]io-client/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
