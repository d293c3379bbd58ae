/** Loaded only when a document is asked for: `await import('…/dokumen/docx')`. */
export { buildDocx } from './build-docx';
export type { RupaDokumen } from './rupa';
