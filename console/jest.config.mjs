const swcOptions = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** Components run in jsdom; what jsdom lacks of a browser is in test/support/browser.ts. */
export default {
  testEnvironment: 'jsdom',
  // Ant Design draws slowly in jsdom, more so beside other tests.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
  setupFiles: ['<rootDir>/test/support/browser.ts'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', swcOptions] },
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/support/class-names.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@good-netizen/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // The imports of icons and locales name ES modules; the same things lie beside them for require().
  transformIgnorePatterns: ['/node_modules/'],
};
