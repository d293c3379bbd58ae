import type { Figur } from '../angka/figur';
import { readFigur } from '../angka/figur';
import { readNama } from '../angka/nama';
import type { JenisKolom, LaporanCetak, TemuanCetak } from '../model';
import type { DaftarFakta, Fakta } from './fakta';

const KODE = 'beda-data';
const UANG: ReadonlySet<JenisKolom> = new Set(['anggaran', 'realisasiAnggaran', 'sisa', 'serapan']);
const NAMA: readonly JenisKolom[] = ['indikator', 'uraian', 'program', 'sasaran', 'tujuan'];
/** An amount belongs to the programme, where a row has one. */
const NAMA_UANG: readonly JenisKolom[] = ['uraian', 'program', 'indikator', 'sasaran', 'tujuan'];
const SEBUTAN: Readonly<Partial<Record<JenisKolom, string>>> = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  targetAkhir: 'Target akhir Renstra',
  capaianRenstra: 'Capaian terhadap Renstra',
  anggaran: 'Anggaran',
  realisasiAnggaran: 'Realisasi anggaran',
  sisa: 'Sisa anggaran',
  serapan: 'Serapan',
};

/**
 * Printed figures that the data tables contradict. In the tables of Bab III they are wrong; those of other chapters may
 * hold a plan that was changed since.
 */
export function compareWithData(laporan: LaporanCetak, fakta: DaftarFakta): readonly TemuanCetak[] {
  return readFigur(laporan).semua.flatMap((figur) => compareFigur(figur, fakta) ?? []);
}

function compareFigur(figur: Figur, fakta: DaftarFakta): TemuanCetak | null {
  const { tabel, jenis, tahun, sel } = figur;
  const baris = tabel.baris[figur.baris];
  if (baris?.jenis !== 'data' || tahun === null) return null;
  const menurutJenis = readNama(tabel, baris, figur.kolom);
  const urutan = UANG.has(jenis) ? NAMA_UANG : NAMA;
  for (const nama of urutan.flatMap((satu) => menurutJenis.get(satu) ?? [])) {
    const daftar = fakta.find(jenis, tahun, nama);
    if (daftar.length === 0) continue;
    if (daftar.some((satu) => isSama(figur, satu))) return null;
    const [seharusnya, lain] = [...new Set(daftar.map(({ teks }) => teks))];
    if (seharusnya === undefined) return null;
    return {
      kode: KODE,
      tingkat: /^3\b/.test(tabel.no) && lain === undefined ? 'salah' : 'periksa',
      lembar: tabel.lembar,
      tabel: tabel.no,
      sel: sel.alamat,
      tertulis: sel.teks,
      seharusnya: lain === undefined ? seharusnya : null,
      selLain: [],
      sebab: null,
      pesan: `${SEBUTAN[jenis] ?? 'Angka'} "${findNamaTercetak(figur)}" tahun ${tahun} tertulis ${sel.teks}, sedangkan menurut tabel data ${[seharusnya, lain].filter(Boolean).join(' atau ')}; samakan salah satunya.`,
    };
  }
  return null;
}

/** Rounded half up or cut off to the printed decimals. How it should be rounded is another check. */
function isSama({ nilai, desimal }: Figur, fakta: Fakta): boolean {
  return (
    fakta.nilai.round(desimal, 'setengah-ke-atas').compare(nilai) === 0 ||
    fakta.nilai.round(desimal, 'potong').compare(nilai) === 0
  );
}

function findNamaTercetak({ tabel, baris }: Figur): string {
  const letak = NAMA.map((jenis) => tabel.kolom.findIndex((kolom) => kolom.jenis === jenis)).find((k) => k >= 0);
  return letak === undefined ? '' : (tabel.baris[baris]?.sel[letak]?.teks ?? '');
}
