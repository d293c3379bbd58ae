const swc = (parser, transform = {}) => [
  '@swc/jest',
  { jsc: { parser, target: 'es2022', transform }, module: { type: 'commonjs' } },
];

module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  testTimeout: 30_000,
  // The package is ESM only, but for this file of it.
  moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript' }),
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
  },
};
