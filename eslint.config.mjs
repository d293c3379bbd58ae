import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** Who may import whom: a folder of `src` and the only places below `src` it may import from. */
const boundaries = {
  engine: ['engine'],
  laporan: ['laporan', 'engine/index.ts'],
  periksa: ['periksa', 'engine/index.ts'],
  dokumen: ['dokumen', 'laporan/index.ts', 'workbook/chart-part.ts', 'workbook/text-width.ts'],
  'workbook/*.ts': ['workbook/*.ts'],
  'workbook/xlsx': ['workbook/xlsx', 'workbook/*.ts'],
  'workbook/officejs': ['workbook/officejs', 'workbook/*.ts'],
  usecases: ['usecases', 'engine/index.ts', 'laporan/index.ts', 'periksa/index.ts', 'workbook/*.ts'],
  'cli/!(main).ts': ['cli', 'usecases/index.ts', 'dokumen/*/index.ts'],
  'commands/!(index).ts': ['commands', 'usecases/index.ts'],
  build: ['build'],
  server: ['server', 'build/index.ts'],
  'taskpane/!(index|web).tsx': ['taskpane', 'usecases/index.ts', 'usecases/awal.ts', 'dokumen/*/index.ts'],
  'taskpane/**/*.ts': ['taskpane', 'usecases/index.ts', 'usecases/awal.ts', 'dokumen/*/index.ts'],
};

const zones = Object.entries(boundaries).map(([target, allowed]) => ({
  target: `./src/${target}`,
  from: './src/**/*',
  except: allowed.map((path) => `**/src/${path.includes('.') ? path : `${path}/**`}`),
  message: `src/${target} may import only from ${allowed.join(', ')}.`,
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test/golden/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'react*', '@microsoft/*'] }],
      'no-restricted-globals': ['error', 'Date', 'fetch', 'window', 'document', 'process', 'Office', 'Excel'],
    },
  },
  {
    files: ['test/**/*.ts', 'assets/**/*.ts', 'src/cli/**/*.ts', 'src/build/**/*.ts', 'src/server/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'assets/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: { module: 'writable', process: 'readonly' } } },
  {
    files: ['webpack.config.js'],
    languageOptions: { globals: { require: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
