import type { Tabel } from '../../laporan';
import { buildBagian } from './bagian-tabel';
import type { RupaSalinan, Salinan } from './salinan';
import { formatTeks } from './teks';

/** Captions, tables, sources and paragraphs, in the order given. */
export function buildSalinan(daftarTabel: readonly Tabel[], rupa: RupaSalinan): Salinan {
  // A document that is never shown: nothing in it is run or fetched.
  const dokumen = document.implementation.createHTMLDocument('');
  daftarTabel.forEach((tabel, i) => {
    dokumen.body.append(...buildBagian(dokumen, tabel, rupa, { isPertama: i === 0 }));
  });
  return { html: dokumen.body.innerHTML, teks: daftarTabel.map(formatTeks).join('\n\n') };
}
