const swcOptions = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** Components run on Taro's web components in jsdom; what Taro itself does is played by test/support/taro.ts. */
export default {
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
  setupFiles: ['<rootDir>/test/support/globals.ts'],
  transform: { '^.+\\.(m?[jt]sx?)$': ['@swc/jest', swcOptions] },
  // These come as ES modules; everything else in node_modules is read as it is.
  transformIgnorePatterns: [
    '^(?!.*/node_modules/(@tarojs|@stencil|@tanstack|zustand|swiper|hls.js|lodash-es)/).*/node_modules/',
  ],
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
    '^@tarojs/components$': '@tarojs/components/lib/react',
    '\\.module\\.scss$': '<rootDir>/test/support/class-names.ts',
    '\\.(png|svg)$': '<rootDir>/test/support/picture.ts',
    '^.*/illustration-sources$': '<rootDir>/test/support/illustration-sources.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@good-netizen/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
