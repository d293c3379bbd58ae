export type { ServerBerjalan, ServerOptions } from './static-server';
export { serveFolder } from './static-server';
