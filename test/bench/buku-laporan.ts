import { formatAngka, desimal, SERATUS } from '../../src/engine';
import { buildSheetPackage, type PlainSheet } from '../golden/sheet-package';

const BARIS = 98;
const KEPALA = ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'];

/** A report as somebody pasted it: one table to a sheet, 500 cells of text in each. The same size gives the same bytes. */
export function buildBukuLaporan(banyakLembar: number): Promise<Uint8Array> {
  return buildSheetPackage(Array.from({ length: banyakLembar }, (_, i) => buildLembar(i)));
}

function buildLembar(i: number): PlainSheet {
  const daftarUang = Array.from({ length: BARIS }, (_, k) => {
    const anggaran = 1_000_137 + k * 137 + i * 11;
    return [anggaran, anggaran - (k + 1) * 1000] as const;
  });
  const jumlah = daftarUang.reduce((atas, [anggaran, realisasi]) => [atas[0] + anggaran, atas[1] + realisasi], [0, 0]);
  return {
    name: `T${i + 1}`,
    rows: [
      [`Tabel 3.${i + 1} Realisasi Anggaran Kecamatan ${i + 1} Tahun 2023`],
      KEPALA,
      ...daftarUang.map((uang, k) => [String(k + 1), `Kegiatan nomor ${k + 1} bagian ${i}`, ...formatUang(uang)]),
      ['', 'JUMLAH', ...formatUang(jumlah)],
    ],
    merges: [],
  };
}

/** Budget, realisasi and serapan as a report prints them. */
function formatUang([anggaran = 0, realisasi = 0]: readonly number[]): readonly string[] {
  const serapan = desimal(realisasi).divide(desimal(anggaran)).multiply(SERATUS);
  return [
    formatAngka(desimal(anggaran), 0, 'potong'),
    formatAngka(desimal(realisasi), 0, 'potong'),
    formatAngka(serapan, 2, 'setengah-ke-atas'),
  ];
}
