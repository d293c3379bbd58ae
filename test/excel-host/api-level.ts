import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_JS_FOLDER } from './office-js-folder';

let levels: ReadonlyMap<string, string> | undefined;

/** ExcelApi level of each member that is newer than 1.1, as the library itself knows it ('Table.onChanged' -> '1.7'). */
export function readApiLevels(): ReadonlyMap<string, string> {
  if (levels) return levels;
  const library = readFileSync(join(OFFICE_JS_FOLDER, 'excel-win32-16.01.debug.js'), 'utf8');
  const checks = library.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g);
  levels = new Map(
    [...checks].map(([, member = '', set, level = '']) => [
      member.replace(/\._?[A-Z]/, (start) => start.toLowerCase()),
      // Members of another set (ExcelApiOnline, ExcelApiDesktop) are newer than every ExcelApi.
      set === '_defaultApiSetName' ? level : '99',
    ]),
  );
  return levels;
}

export function isNewer(level: string, than: string): boolean {
  const [major = 0, minor = 0] = level.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}
