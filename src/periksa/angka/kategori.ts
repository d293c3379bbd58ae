import { formatAngka, SERATUS, type Desimal, type ModePembulatan } from '../../engine';
import type { JenisKolom, Pemeriksaan, TemuanCetak } from '../model';
import { analyzeAngka, type Analisis } from './analisis';
import { findKolomTerkait, type Figur } from './figur';
import { listCapaianTurun } from './rasio';
import { toSetengahUnit } from './relasi';
import { findPita, listSkalaCetak, type SkalaCetak } from './skala-cetak';
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
          const nilai = (lain: JenisKolom) => listNilai(get(lain), get);
          const tempat = { lembar: tabel.lembar, tabel: tabel.no, sel: sel.alamat, tertulis: sel.teks };
          if (sumber !== undefined) return checkKategori(tempat, nilai(sumber), daftarSkala, analisis);
          return checkEfisiensi(
            tempat,
            { capaian: nilai('capaian'), serapan: nilai('serapan'), efisiensi: nilai('efisiensi') },
            daftarSkala,
          );
        });
      });
    });
  },
};

type Tempat = ReturnType<typeof toDasar>;

/** What a printed figure may stand for. */
interface Nilai {
  readonly figur: Figur;
  /** The figure itself, and before it was rounded where the row says what it is computed from. */
  readonly pasti: readonly Desimal[];
  /** Bounds of what may have been rounded or cut off to it, where the row does not. */
  readonly mungkin: readonly Desimal[];
}

function listNilai(figur: Figur | null, get: (jenis: JenisKolom) => Figur | null): Nilai | null {
  if (figur === null) return null;
  const { nilai, desimal } = figur;
  const bahan = BAHAN[figur.jenis]?.map(get) ?? [];
  const utuh = listRasio(bahan[0] ?? null, bahan[1] ?? null).filter((satu) =>
    CARA.some((cara) => satu.round(desimal, cara).compare(nilai) === 0),
  );
  const setengah = toSetengahUnit(desimal);
  const mungkin = utuh.length > 0 ? [] : [nilai.subtract(setengah), nilai.add(setengah).add(setengah)];
  return { figur, pasti: [nilai, ...utuh], mungkin };
}

const CARA: readonly ModePembulatan[] = ['setengah-ke-atas', 'potong'];
const BAHAN: Partial<Record<JenisKolom, readonly [JenisKolom, JenisKolom]>> = {
  capaian: ['realisasi', 'target'],
  capaianRenstra: ['realisasi', 'targetAkhir'],
  serapan: ['realisasiAnggaran', 'anggaran'],
};

function listRasio(dibagi: Figur | null, pembagi: Figur | null): readonly Desimal[] {
  if (dibagi === null || pembagi === null || pembagi.nilai.isNol()) return [];
  const baca = ({ nilai }: Figur) => nilai;
  const naik = dibagi.nilai.divide(pembagi.nilai).multiply(SERATUS);
  return [naik, ...listCapaianTurun(dibagi, pembagi).flatMap((hitung) => hitung(baca) ?? [])];
}

function checkKategori(
  tempat: Tempat,
  nilai: Nilai | null,
  daftarSkala: readonly SkalaCetak[],
  { telusur }: Analisis,
): readonly TemuanCetak[] {
  const skala = findSkala('kategori', tempat, daftarSkala);
  if (nilai === null || skala === undefined) return [];
  const { figur } = nilai;
  // A figure that is wrong itself has its own finding.
  const isAkibat = isSama(findPita(skala, telusur.baca(figur))?.label ?? '', tempat.tertulis);
  return isAkibat ? [] : checkNilai(tempat, skala, nilai, figur.sel.teks, [figur]);
}

interface Bahan {
  readonly capaian: Nilai | null;
  readonly serapan: Nilai | null;
  readonly efisiensi: Nilai | null;
}

function checkEfisiensi(
  tempat: Tempat,
  { capaian, serapan, efisiensi }: Bahan,
  daftarSkala: readonly SkalaCetak[],
): readonly TemuanCetak[] {
  const skala = findSkala('kategoriEfisiensi', tempat, daftarSkala);
  if (skala === undefined) return [];
  if (efisiensi !== null) return checkNilai(tempat, skala, efisiensi, efisiensi.figur.sel.teks, [efisiensi.figur]);
  if (capaian === null || serapan === null) return [];
  const selisih = subtractNilai(capaian, serapan);
  const [kiri, kanan] = [capaian.figur, serapan.figur];
  const beda = formatAngka(kiri.nilai.subtract(kanan.nilai), Math.max(kiri.desimal, kanan.desimal), 'setengah-ke-atas');
  // Some offices take 100 − serapan instead.
  const sisa = [...serapan.pasti, ...serapan.mungkin].map((nilai) => SERATUS.subtract(nilai));
  const mungkin = [...selisih.mungkin, ...sisa];
  return checkNilai(tempat, skala, { ...selisih, mungkin }, `${kiri.sel.teks} − ${kanan.sel.teks} = ${beda}`, [
    kiri,
    kanan,
  ]);
}

function subtractNilai(kiri: Nilai, kanan: Nilai): Pick<Nilai, 'pasti' | 'mungkin'> {
  const subtract = (dari: readonly Desimal[], dikurangi: readonly Desimal[]) =>
    dari.flatMap((satu) => dikurangi.map((lain) => satu.subtract(lain)));
  return {
    pasti: subtract(kiri.pasti, kanan.pasti),
    mungkin: subtract([...kiri.pasti, ...kiri.mungkin], [...kanan.pasti, ...kanan.mungkin]),
  };
}

function findSkala(
  jenis: SkalaCetak['jenis'],
  { tertulis }: Tempat,
  daftarSkala: readonly SkalaCetak[],
): SkalaCetak | undefined {
  return daftarSkala.find((skala) => skala.jenis === jenis && skala.pita.some(({ label }) => isSama(label, tertulis)));
}

function checkNilai(
  tempat: Tempat,
  skala: SkalaCetak,
  { pasti, mungkin }: Pick<Nilai, 'pasti' | 'mungkin'>,
  hitungan: string,
  bahan: readonly Figur[],
): readonly TemuanCetak[] {
  const isTertulis = (nilai: Desimal) => isSama(findPita(skala, nilai)?.label ?? '', tempat.tertulis);
  const [tercetak] = pasti;
  const label = tercetak && findPita(skala, tercetak)?.label;
  if (label === undefined || pasti.some(isTertulis)) return [];
  return [
    {
      kode: kategori.kode,
      tingkat: mungkin.some(isTertulis) ? 'periksa' : 'salah',
      ...tempat,
      seharusnya: label,
      selLain: bahan.map(({ id }) => id),
      sebab: null,
      pesan:
        `"${tempat.tertulis}" tidak sesuai: ${hitungan}, menurut Tabel ${skala.tabel.no} "${label}"; ` +
        `tulis "${label}", atau betulkan angkanya.`,
    },
  ];
}

function isSama(kiri: string, kanan: string): boolean {
  const rapi = (teks: string) =>
    teks
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  return rapi(kiri) === rapi(kanan);
}
