/**
 * Who may import whom (docs/architecture.md). Room rules capture the room's name, so a new room is guarded from birth.
 * Every rule has a planted violation in tooling/arrows/plants.mjs; a rule without one fails the test there.
 */
const SHARED = '^shared/src/';
const ROOM = '^server/src/([^/]+)/';
/** Everything under server/src that is an institution's room, not a tool: present and future ones. */
const BUSINESS_ROOM = '^server/src/(?!config/|database/|platform/|wechat/)[^/]+/';
/** Facts and types that any pure file may name. */
const PLATFORM_WORDS = '^server/src/platform/(domain-error|clock|id)\\.ts$';
const npm = (...names) => `node_modules/(${names.join('|')})/`;
const FRONT_DOORS = [
  '^server/src/([^/]+)/\\1\\.(module|service)\\.ts$',
  '^server/src/[^/]+/events/',
  '^server/src/identity/([^/]+\\.(decorators?|guard)|(netizen|staff)-actor|request-session)\\.ts$',
];
/** The two files that name every room's entities, and the demonstration data. */
const TABLES = '^server/src/database/(entities|migrations)\\.ts$';
const SEEDS = '^server/src/database/seeds/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const everywhere = [
  rule('no-circular', 'Nothing imports itself through others.', {}, { circular: true }),
  rule('no-unresolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  rule(
    'no-barrels',
    'A file is imported by its own name; a folder has no index.ts.',
    {},
    {
      path: '^(server|shared)/src/(index|.+/index)\\.tsx?$|^(miniapp|console)/src/(components|lib|desk|features/[^/]+)/index\\.tsx?$',
    },
  ),
  rule(
    'sources-never-import-tests',
    'What ships does not know its tests.',
    { path: '^(server|shared|miniapp|console)/src/' },
    { path: '(^|/)(test|test-e2e|tooling|bench)/|\\.(spec|test)\\.', pathNot: 'node_modules/' },
  ),
  rule(
    'workspaces-meet-only-in-shared',
    'server, miniapp and console never import each other.',
    { path: '^(server|miniapp|console)/' },
    { path: '^(server|miniapp|console)/', pathNot: ['^$1/', 'node_modules/'] },
  ),
  rule('shared-is-a-leaf', 'shared imports nothing outside itself.', { path: SHARED }, { pathNot: [SHARED] }),
  rule(
    'class-validator-stays-in-server',
    'The mini-program carries no validator; shared rules are plain functions.',
    { path: '^(miniapp|shared|console)/' },
    { path: npm('class-validator', 'class-transformer', 'reflect-metadata') },
  ),
];

/** What a failed request says: words, not a way to ask. */
const ERROR_WORDS = '^(miniapp|console)/src/lib/http/api-error\\.ts$';
const drawers = [
  rule(
    'domain-is-pure',
    'domain/ knows shared, its own domain, platform errors and clock types; entities are TypeORM classes.',
    { path: `${ROOM}domain/` },
    {
      pathNot: [SHARED, '^server/src/$1/domain/', PLATFORM_WORDS, '^server/src/database/columns\\.ts$', npm('typeorm')],
    },
  ),
  rule(
    'policies-hold-no-io',
    'A policy is sentences over facts that it is handed.',
    { path: `${ROOM}[^/]+\\.policy\\.ts$` },
    { pathNot: [SHARED, '^server/src/$1/domain/', PLATFORM_WORDS, '^server/src/identity/(netizen|staff)-actor\\.ts$'] },
  ),
  rule(
    'requests-know-only-shared',
    'A request is the shape of a body; the contract is in shared.',
    { path: `${ROOM}requests/` },
    {
      pathNot: [
        SHARED,
        '^server/src/$1/requests/',
        '^server/src/platform/http/((desk-)?page\\.request|is-instant|is-revision|has-words|is-text-map)\\.ts$',
        npm('class-validator', 'class-transformer', '@nestjs/swagger'),
      ],
    },
  ),
  rule(
    'presenters-read-domain-and-shared-only',
    'A presenter whitelists what leaves.',
    { path: `${ROOM}presenters/` },
    { pathNot: [SHARED, '^server/src/$1/(domain|presenters)/'] },
  ),
  rule(
    'persistence-knows-domain-only',
    'SQL lives in persistence/, over the room’s own entities; it begins no transaction.',
    { path: `${ROOM}persistence/` },
    {
      pathNot: [
        SHARED,
        '^server/src/$1/(domain|persistence)/',
        PLATFORM_WORDS,
        '^server/src/database/(constraint-violation|add-to-counters|dialect|row-lock|text-patterns|update-at-revision|within-scopes)\\.ts$',
        npm('typeorm', '@nestjs/common'),
      ],
    },
  ),
  rule(
    'controllers-never-touch-persistence',
    'A controller translates and delegates.',
    { path: '^server/src/.+\\.controller\\.ts$' },
    { path: ['^server/src/[^/]+/persistence/', '^server/src/database/', npm('typeorm', '@nestjs/typeorm')] },
  ),
  rule(
    'services-do-not-know-http',
    'A service could be called by a job as well as by a request.',
    { path: '^server/src/.+(/services/.+|\\.service)\\.ts$' },
    {
      path: [
        '^server/src/[^/]+/requests/',
        '^server/src/.+\\.controller\\.ts$',
        '^server/src/platform/http/',
        npm('fastify', '@fastify/[^/]+', '@nestjs/platform-fastify', '@nestjs/swagger'),
      ],
    },
  ),
  rule(
    'verbs-do-not-call-verbs',
    'Compose in domain/, or through a front door.',
    { path: `${ROOM}services/` },
    { path: '^server/src/[^/]+/services/.+\\.service\\.ts$' },
  ),
  rule(
    'reactions-go-through-services',
    'Listeners and jobs call services, nothing deeper.',
    { path: `${ROOM}(listeners|jobs)/` },
    {
      path: [
        '^server/src/[^/]+/(persistence|domain|requests|presenters)/',
        '^server/src/.+\\.controller\\.ts$',
        '^server/src/database/',
        npm('typeorm', '@nestjs/typeorm'),
      ],
    },
  ),
];

const rooms = [
  rule(
    'features-meet-at-the-front-door',
    'Another room is reached by its module, its <room>.service.ts, its events, or identity’s actor and guards.',
    { path: ROOM, pathNot: [TABLES, SEEDS] },
    { path: BUSINESS_ROOM, pathNot: ['^server/src/$1/', ...FRONT_DOORS] },
  ),
  rule(
    'foundations-know-no-room',
    'config, database, platform and wechat lie beneath every room.',
    { path: '^server/src/(config|database|platform|wechat)/', pathNot: [TABLES, SEEDS] },
    { path: BUSINESS_ROOM },
  ),
  rule(
    'tables-are-listed-from-domains',
    'The entity and migration lists take entities, nothing else of a room.',
    { path: TABLES },
    { path: BUSINESS_ROOM, pathNot: '^server/src/[^/]+/domain/' },
  ),
  rule(
    'seeds-use-services-and-rows',
    'Demonstration data is laid down through services, persistence and domain.',
    { path: SEEDS },
    {
      path: `${BUSINESS_ROOM}.+`,
      pathNot: ['^server/src/[^/]+/(services|persistence|domain)/', '[.]module[.]ts$', ...FRONT_DOORS],
    },
  ),
  rule(
    'simulator-is-another-process',
    'The server meets the simulator over HTTP only.',
    { path: '^server/src/', pathNot: '^server/src/wechat/simulator/' },
    { path: '^server/src/wechat/simulator/' },
  ),
];

const clients = [
  rule(
    'features-never-import-features',
    'WeChat’s wall between subpackages and ours are the same wall.',
    { path: '^(miniapp|console)/src/features/([^/]+)/' },
    { path: '^(miniapp|console)/src/features/', pathNot: '^$1/src/features/$2/' },
  ),
  rule(
    'main-package-holds-no-feature',
    'What the main package imports is loaded by everybody.',
    { path: '^miniapp/src/(?!features/)' },
    { path: '^miniapp/src/features/' },
  ),
  rule(
    'components-take-props',
    'A component is domain-free: it fetches nothing and knows no page.',
    { path: '^(miniapp|console)/src/components/' },
    {
      path: [
        '^(miniapp|console)/src/(pages|features|desk|app)/',
        '^(miniapp|console)/src/lib/(http|query|session)',
        '^(miniapp|console)/src/.+/api/',
        '^shared/src/.+\\.dto\\.ts$',
        npm('@tanstack/[^/]+'),
      ],
      pathNot: ERROR_WORDS,
    },
  ),
  rule(
    'only-api-touches-http',
    'One endpoint, one file, under api/.',
    { path: '^(miniapp|console)/src/', pathNot: ['/api/', '^(miniapp|console)/src/lib/'] },
    { path: '^(miniapp|console)/src/lib/http', pathNot: ERROR_WORDS },
  ),
  rule(
    'lib-lies-beneath-components',
    'lib/ knows nothing that is drawn.',
    { path: '^(miniapp|console)/src/lib/' },
    { path: '^(miniapp|console)/src/(components|features|pages|desk|app)/' },
  ),
  rule(
    'desk-parts-know-no-feature',
    'desk/ holds the parts of the console that ask the server and that every feature uses.',
    { path: '^console/src/(desk|components)/' },
    { path: '^console/src/(features|app)/' },
  ),
  rule(
    'features-do-not-know-the-app',
    'The router and the navigation are made from the features, never the other way.',
    { path: '^console/src/features/' },
    { path: '^console/src/app/' },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...everywhere, ...drawers, ...rooms, ...clients],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '\\.(scss|css|svg|png|jpg|mp3|mp4|vtt)$'] },
    // A type that leaks is a leak.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tooling/arrows/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
