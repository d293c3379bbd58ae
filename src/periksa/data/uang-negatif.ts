import type { HasilKinerja } from '../../engine';
import { NOL } from '../../engine';
import { buildDaftarUang } from './baris-uang';
import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A pagu or realisasi below zero, which only a correction can be. */
export const UANG_NEGATIF: PemeriksaanData = {
  kode: 'uang-negatif',
  tingkat: 'periksa',
  keterangan: 'Pagu atau realisasi anggaran yang kurang dari nol.',
  contoh:
    'Pagu "Program Pelayanan Publik" tahun 2023 tertulis -100.000, di bawah nol; periksa tandanya, atau kurangkan koreksi itu dari barisnya.',
  check: (hasil: HasilKinerja) =>
    toTemuanData(
      UANG_NEGATIF,
      buildDaftarUang(hasil).flatMap((daftar) =>
        daftar.flatMap(({ nama, tahun, selPagu, selRealisasi }) =>
          [selPagu, selRealisasi].flatMap((sel, i) => {
            const angka = findAngka(sel);
            if (sel === null || angka === null || angka.nilai.compare(NOL) >= 0) return [];
            const pesan = `${i === 0 ? 'Pagu' : 'Realisasi'} "${nama}" tahun ${tahun} tertulis ${angka.teks}, di bawah nol; periksa tandanya, atau kurangkan koreksi itu dari barisnya.`;
            return [{ jalur: sel.jalur, tertulis: angka.teks, pesan }];
          }),
        ),
      ),
    ),
};
