import { formatAngka, type Desimal } from '../../engine';
import type { JenisKolom, Pemeriksaan, TemuanCetak } from '../model';
import { analyzeAngka, type Analisis } from './analisis';
import { findKolomTerkait, type Figur } from './figur';
import { findPita, listSkalaCetak, type PitaCetak, type SkalaCetak } from './skala-cetak';
import type { toDasar } from './temuan';

const SUMBER: Partial<Record<JenisKolom, JenisKolom>> = {
  kategori: 'capaian',
  tingkatKemajuan: 'capaianRenstra',
};

/** Kategori and tingkat kemajuan against the scale the workbook prints; kategori efisiensi against capaian − serapan. */
export const kategori: Pemeriksaan = {
  kode: 'angka-kategori',
  keterangan: 'Kategori, tingkat kemajuan, dan tingkat efisiensi yang tidak sesuai dengan skala yang tercetak.',
  contoh:
    '"Efisien" tidak sesuai: 96,66 − 96 = 0,66, menurut Tabel 3.6 "Sangat Efisien"; ' +
    'tulis "Sangat Efisien", atau betulkan angkanya.',
  check(laporan) {
    const analisis = analyzeAngka(laporan);
    const daftarSkala = listSkalaCetak(laporan);
    return laporan.tabel.flatMap((tabel) => {
      if (daftarSkala.some((skala) => skala.tabel === tabel)) return [];
      return tabel.kolom.flatMap(({ jenis }, kolom) => {
        const sumber = SUMBER[jenis];
        if (sumber === undefined && jenis !== 'kategoriEfisiensi') return [];
        return tabel.baris.flatMap((baris, i) => {
          const sel = baris.sel[kolom];
          if (sel === undefined || sel.bacaan.jenis !== 'bukan-angka' || baris.jenis !== 'data') return [];
          const get = (lain: JenisKolom) => analisis.figur.find(tabel, i, findKolomTerkait(tabel, kolom, lain));
          const tempat = { lembar: tabel.lembar, tabel: tabel.no, sel: sel.alamat, tertulis: sel.teks };
          if (sumber !== undefined) return checkKategori(tempat, get(sumber), daftarSkala, analisis);
          return checkEfisiensi(
            tempat,
            { capaian: get('capaian'), serapan: get('serapan'), efisiensi: get('efisiensi') },
            daftarSkala,
          );
        });
      });
    });
  },
};

type Tempat = ReturnType<typeof toDasar>;

function checkKategori(
  tempat: Tempat,
  figur: Figur | null,
  daftarSkala: readonly SkalaCetak[],
  { telusur }: Analisis,
): readonly TemuanCetak[] {
  const skala = daftarSkala.find(
    ({ jenis, pita }) => jenis === 'kategori' && pita.some(({ label }) => isSama(label, tempat.tertulis)),
  );
  if (figur === null || skala === undefined) return [];
  const pita = findPita(skala, figur.nilai);
  // A figure that is wrong itself has its own finding.
  const isAkibat = isSama(findPita(skala, telusur.baca(figur))?.label ?? '', tempat.tertulis);
  if (pita === null || isSama(pita.label, tempat.tertulis) || isAkibat) return [];
  return [toTemuan(tempat, skala, pita, figur.sel.teks, [figur])];
}

interface Bahan {
  readonly capaian: Figur | null;
  readonly serapan: Figur | null;
  readonly efisiensi: Figur | null;
}

function checkEfisiensi(
  tempat: Tempat,
  { capaian, serapan, efisiensi }: Bahan,
  daftarSkala: readonly SkalaCetak[],
): readonly TemuanCetak[] {
  const skala = daftarSkala.find(
    ({ jenis, pita }) => jenis === 'kategoriEfisiensi' && pita.some(({ label }) => isSama(label, tempat.tertulis)),
  );
  if (skala === undefined) return [];
  const [nilai, hitungan, bahan] = calculateEfisiensi(capaian, serapan, efisiensi);
  const pita = nilai === null ? null : findPita(skala, nilai);
  if (pita === null || isSama(pita.label, tempat.tertulis)) return [];
  return [toTemuan(tempat, skala, pita, hitungan, bahan)];
}

function calculateEfisiensi(
  capaian: Figur | null,
  serapan: Figur | null,
  efisiensi: Figur | null,
): readonly [Desimal | null, string, readonly Figur[]] {
  if (efisiensi !== null) return [efisiensi.nilai, efisiensi.sel.teks, [efisiensi]];
  if (capaian === null || serapan === null) return [null, '', []];
  const nilai = capaian.nilai.subtract(serapan.nilai);
  const teks = formatAngka(nilai, Math.max(capaian.desimal, serapan.desimal), 'setengah-ke-atas');
  return [nilai, `${capaian.sel.teks} − ${serapan.sel.teks} = ${teks}`, [capaian, serapan]];
}

function toTemuan(
  tempat: Tempat,
  skala: SkalaCetak,
  { label }: PitaCetak,
  hitungan: string,
  bahan: readonly Figur[],
): TemuanCetak {
  return {
    kode: kategori.kode,
    tingkat: 'salah',
    ...tempat,
    seharusnya: label,
    selLain: bahan.map(({ id }) => id),
    sebab: null,
    pesan:
      `"${tempat.tertulis}" tidak sesuai: ${hitungan}, menurut Tabel ${skala.tabel.no} "${label}"; ` +
      `tulis "${label}", atau betulkan angkanya.`,
  };
}

function isSama(kiri: string, kanan: string): boolean {
  const rapi = (teks: string) =>
    teks
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  return rapi(kiri) === rapi(kanan);
}
