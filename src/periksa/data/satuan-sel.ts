import type { AngkaSel, DataIndikator, HasilIndikator } from '../../engine';
import { toEjaan } from './ejaan';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

const SATUAN_PERSEN = /^(?:%|persen|persentase|prosentase)(?:$|\P{L})/iu;

/** A unit written behind a figure that is not the one in the column Satuan. */
export const SATUAN_SEL: PemeriksaanData = {
  kode: 'satuan-sel',
  tingkat: 'periksa',
  keterangan: 'Satuan yang ditulis di belakang angka target atau realisasi, tetapi lain dari kolom Satuan.',
  contoh:
    '"Jumlah lembaga aktif" tertulis "70 LPM", sedangkan Satuan indikatornya "LKD"; samakan satuannya, atau tulis angkanya saja.',
  check: ({ indikator }) =>
    toTemuanData(
      SATUAN_SEL,
      indikator.flatMap(({ data }: HasilIndikator) =>
        listSel(data).flatMap((sel) => {
          const hal = checkSel(data, sel);
          return hal === null ? [] : [hal];
        }),
      ),
    ),
};

function listSel({ targetAkhir, tahunan }: DataIndikator): readonly AngkaSel[] {
  return [
    targetAkhir,
    ...tahunan.flatMap(({ target, periode }) => [target, ...periode.map(({ realisasi }) => realisasi)]),
  ].filter((sel) => sel !== null);
}

function checkSel({ indikator, satuan }: DataIndikator, sel: AngkaSel): HalData | null {
  const angka = findAngka(sel);
  if (angka === null || angka.satuan === '' || satuan === '') return null;
  const [diSel, diKolom] = [toEjaan(angka.satuan), toEjaan(satuan)];
  // 'LKD aktif' says no other unit than 'LKD', and '30 hari' behind a percent sign is a matter of the engine.
  if (diSel.includes(diKolom) || diKolom.includes(diSel) || SATUAN_PERSEN.test(satuan) !== angka.persen) return null;
  const pesan = `"${indikator}" tertulis "${angka.teks}", sedangkan Satuan indikatornya "${satuan}"; samakan satuannya, atau tulis angkanya saja.`;
  return { jalur: sel.jalur, tertulis: angka.teks, pesan };
}
