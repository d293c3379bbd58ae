import type { Rata } from '../../laporan';
import { buildBarisTeks, buildElemen } from './elemen';

const ALIGN: Readonly<Record<Rata | 'rata', string>> = {
  kiri: 'left',
  tengah: 'center',
  kanan: 'right',
  rata: 'justify',
};

export interface RupaParagraf {
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
  readonly rata: Rata | 'rata';
  /** As CSS. @default '0cm' */
  readonly jarak?: string;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  /** Whether it stays on the page of what follows. */
  readonly isMenempel?: boolean;
}

/** A paragraph that carries its whole look with it, so that no style of the document changes it. */
export function buildParagraf(dokumen: Document, teks: string, rupa: RupaParagraf): HTMLElement {
  const huruf = {
    'font-family': `${formatNamaHuruf(rupa.huruf)},serif`,
    'font-size': formatPoin(rupa.ukuranHuruf),
  };
  // An empty paragraph would lose its height.
  const isi = teks === '' ? ['\u00a0'] : buildBarisTeks(dokumen, teks);
  let teksBergaya = buildElemen(dokumen, 'span', { gaya: huruf, atribut: { lang: BAHASA } }, isi);
  if (rupa.miring) teksBergaya = buildElemen(dokumen, 'i', {}, [teksBergaya]);
  if (rupa.tebal) teksBergaya = buildElemen(dokumen, 'b', {}, [teksBergaya]);
  const align = ALIGN[rupa.rata];
  return buildElemen(
    dokumen,
    'p',
    {
      atribut: { class: 'MsoNormal', align },
      gaya: {
        margin: rupa.jarak ?? '0cm',
        'text-align': align,
        'line-height': 'normal',
        'page-break-after': rupa.isMenempel ? 'avoid' : null,
        ...huruf,
      },
    },
    [teksBergaya],
  );
}

/** Indonesian, as Word names it: words are not marked as English ones spelt wrong. */
const BAHASA = 'IN';

/** '11.0pt', and nothing as Word writes it: '0cm'. */
export function formatPoin(poin: number): string {
  return poin === 0 ? '0cm' : `${poin.toFixed(2).replace(/0$/, '')}pt`;
}

/** A quoted name holds no quote of its own. */
function formatNamaHuruf(nama: string): string {
  return `'${nama.replace(/['"\\;]/g, '')}'`;
}
