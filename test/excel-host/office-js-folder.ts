import { dirname, join } from 'node:path';

/** The unpacked npm package; it is loaded from there and never copied or bundled. */
export const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
