import type { Skala } from '../../engine';
import type { IsiSkala, IsiUmum, PilihBaris } from '../layout';
import type { BarisSumber } from './baris-sumber';

/** A row per band of a rating scale, highest first unless the block asks for `menaik`. */
export function listSkala(skala: Skala | null, { menaik }: PilihBaris): BarisSumber[] {
  if (skala === null) return [];
  const daftarJenjang = menaik ? [...skala.jenjang].reverse() : skala.jenjang;
  return daftarJenjang.map((jenjang) => ({
    level: '',
    kunci: '',
    isKelompok: false,
    value: (sel) => {
      switch (sel.isi as Exclude<IsiSkala, IsiUmum>) {
        case 'interval':
          return jenjang.tercetak ?? formatInterval(skala, skala.jenjang.indexOf(jenjang));
        case 'keterangan':
          return jenjang.keterangan ?? '';
        case 'label':
          return jenjang.labelTercetak ?? jenjang.label;
        case 'kode':
          return jenjang.kode ?? '';
        case 'warna':
          return { teks: '', warna: jenjang.warna ?? null };
      }
    },
  }));
}

/** Interval of a band in words, for a scale that no regulation prints: '≥ 75 – < 90', '> 100', '< 50'. */
function formatInterval({ jenjang: daftar }: Skala, letak: number): string {
  const jenjang = daftar[letak];
  const atas = daftar[letak - 1];
  const teks = (batas: string) => batas.replace('.', ',');
  const bawah = jenjang?.dari ? `${jenjang.termasukBatas ? '≥' : '>'} ${teks(jenjang.dari)}` : '';
  const batasAtas = atas?.dari ? `${atas.termasukBatas ? '<' : '≤'} ${teks(atas.dari)}` : '';
  return [bawah, batasAtas].filter(Boolean).join(' – ');
}
