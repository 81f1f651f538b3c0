import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { reasonedDisables } from './tooling/eslint/reasoned-disables.mjs';

const tests = ['**/test/**', '**/*.test.*', '**/*.spec.*', 'test-e2e/**'];
const nodeScripts = [
  'scripts/**',
  'tooling/**',
  'bench/**',
  '*/scripts/**',
  '*.mjs',
  '*.cjs',
  '*/*.mjs',
  '*/*.js',
  '*/config/**',
];
/** Where the clock is injected, so that a test can move it. */
const clocked = ['server/src/*/{services,domain,persistence,jobs,listeners,presenters}/**/*.ts'];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Inject Clock (platform/clock.ts) and ask it for now().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Inject Clock (platform/clock.ts) and ask it for now().',
  },
];

const envMessage = 'config/env.schema.ts is the only reader of process.env; inject AppConfig.';

/** Taro replaces these names at build time; every other variable does not exist in WeChat. */
const onlyBuildTimeEnv = {
  selector:
    "MemberExpression[object.object.name='process'][object.property.name='env']:not([property.name=/^(TARO_[A-Z_]+|NODE_ENV)$/])",
  message: 'Only TARO_* and NODE_ENV exist in the mini-program.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', 'data/**', 'docs/**', '**/static/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { house: { rules: { 'reasoned-disables': reasonedDisables } } },
    rules: {
      'house/reasoned-disables': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, IIFEs: true }],
      'max-params': ['error', 7],
      complexity: ['error', 15],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/index(\\.js)?$', message: 'Name the file itself.' }] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      // A Nest module is a class with nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `save(): Promise<void>` beside `T | void` callbacks; tsc already tells a forgotten value.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['server/src/**', 'shared/src/**'],
    ignores: ['server/src/config/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: envMessage }] },
  },
  { files: clocked, rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  {
    files: ['miniapp/src/**', 'console/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['miniapp/src/**'],
    rules: {
      'no-restricted-syntax': ['error', onlyBuildTimeEnv],
    },
  },
  {
    files: nodeScripts,
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
  {
    files: tests,
    rules: {
      // A `describe` is one function however many stories it tells.
      'max-lines-per-function': 'off',
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'no-undef': 'off' } },
);
