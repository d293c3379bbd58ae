import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it.each(files.filter((file) => file !== 'from-xlsx.test.ts'))('%s shares no code with the add-in', (file) => {
  const imports = readFileSync(join(__dirname, file), 'utf8').matchAll(/from '([^']+)'/g);
  expect([...imports].map(([, path = '']) => path).filter((path) => /(^|\/)src\//.test(path))).toEqual([]);
});
