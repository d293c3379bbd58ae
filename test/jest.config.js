const swc = (parser, transform = {}) => [
  '@swc/jest',
  { jsc: { parser, target: 'es2022', transform }, module: { type: 'commonjs' } },
];

module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript' }),
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
  },
};
