import { desimal, formatAngka, sum } from '../../engine';
import type { Pemeriksaan } from '../model';
import { analyzeAngka } from './analisis';
import { findBobot, readBlok } from './skm';
import { toDasar } from './temuan';

const DUA_LIMA = desimal(25);

/** IKM computed with a weight cut to 0,111 or 0,11, which makes it lower than with 1/n. */
export const bobotSkm: Pemeriksaan = {
  kode: 'angka-bobot-skm',
  keterangan: 'IKM yang dihitung dengan bobot 0,111 atau 0,11, bukan 1/n.',
  contoh:
    'IKM 83,20328 dihitung dengan bobot 0,111; dengan bobot 1/9 menjadi 83,29. Pilih salah satu, dan ' +
    'sebutkan dalam laporan.',
  check(laporan) {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => {
      const blok = readBlok(figur, tabel);
      if (blok?.ikm == null) return [];
      const { bobot, penuh } = findBobot(blok);
      const daftarNrr = blok.unsur.flatMap(({ nrr }) => nrr?.nilai ?? []);
      if (bobot === penuh || daftarNrr.length < blok.unsur.length) return [];
      const ikm = formatAngka(sum(daftarNrr).multiply(penuh).multiply(DUA_LIMA), 2, 'setengah-ke-atas');
      const teksBobot = formatAngka(bobot, 3, 'potong', { buangNol: true });
      return [
        {
          kode: bobotSkm.kode,
          tingkat: 'info' as const,
          ...toDasar(blok.ikm),
          seharusnya: null,
          selLain: [],
          sebab: `bobot ${teksBobot} bukan 1/${blok.unsur.length}`,
          pesan:
            `IKM ${formatAngka(blok.ikm.nilai, blok.ikm.desimal, 'potong')} dihitung dengan bobot ${teksBobot}; dengan bobot ` +
            `1/${blok.unsur.length} menjadi ${ikm}. Pilih salah satu, dan sebutkan dalam laporan.`,
        },
      ];
    });
  },
};
