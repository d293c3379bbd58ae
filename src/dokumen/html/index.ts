/** Finished tables as the clipboard takes them. Needs a browser. */
export { buildSalinan } from './build-salinan';
export type { RupaSalinan, Salinan } from './salinan';
