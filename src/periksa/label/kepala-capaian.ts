import type { JenisKolom, LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { findSelKepala, listIsiKolom } from './kepala';
import { groupBy } from './sebutan';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'kepala-capaian';

/** So many figures with decimals are not equal by chance. */
const NILAI_SAMA = 2;

interface Letak {
  readonly tabel: TabelCetak;
  readonly kepala: string;
}

/** Where figures stand in columns of one kind, by their text. */
function listNilai(laporan: LaporanCetak, jenis: JenisKolom, selain: readonly string[]): Map<string, Letak[]> {
  return laporan.tabel.reduce((hasil, tabel) => {
    tabel.kolom.forEach((kolom, i) => {
      const kepala = findSelKepala(tabel, i).teks;
      if (kolom.jenis !== jenis || selain.includes(kepala)) return;
      for (const { bacaan } of listIsiKolom(tabel, i)) {
        if (bacaan.jenis !== 'angka') continue;
        hasil.set(toKunciNilai(bacaan.nilai), [...(hasil.get(toKunciNilai(bacaan.nilai)) ?? []), { tabel, kepala }]);
      }
    });
    return hasil;
  }, new Map<string, Letak[]>());
}

function toKunciNilai(nilai: { toFixed(desimal: number, mode: 'potong'): string }): string {
  return nilai.toFixed(4, 'potong');
}

function checkKolom(tabel: TabelCetak, kolom: number, laporan: LaporanCetak): TemuanCetak[] {
  const sel = findSelKepala(tabel, kolom);
  const isCapaian = /^capaian(?: kinerja)?(?: (?:tahun )?20\d\d)?$/i.test(sel.teks.trim());
  const hasRealisasi = tabel.kolom.some(({ jenis }, i) => i !== kolom && jenis === 'realisasi');
  if (!isCapaian || (hasRealisasi && tabel.kepala.length === 1)) return [];
  const nilai = listIsiKolom(tabel, kolom).flatMap(({ bacaan }) =>
    bacaan.jenis === 'angka' && !bacaan.persen ? [bacaan] : [],
  );
  const realisasi = listNilai(laporan, 'realisasi', [sel.teks]);
  const capaian = listNilai(laporan, 'capaian', [sel.teks]);
  const cocok = nilai.filter(
    (satu) => satu.desimal > 0 && realisasi.has(toKunciNilai(satu.nilai)) && !capaian.has(toKunciNilai(satu.nilai)),
  );
  if (new Set(cocok.map((satu) => toKunciNilai(satu.nilai))).size < NILAI_SAMA) return [];
  const letak = cocok.flatMap((satu) => realisasi.get(toKunciNilai(satu.nilai)) ?? []);
  const perKepala = [
    ...groupBy(letak, ({ kepala }) => kepala.replace(/[.\s]*20\d\d/, '').replace(/^real$/i, 'Realisasi')),
  ];
  const [kepala = 'Realisasi'] = perKepala.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const tahun = /20\d\d/.exec(sel.teks)?.[0];
  const seharusnya = tahun === undefined ? kepala : `${kepala} ${tahun}`;
  return [
    buildTemuanSel(KODE, tabel, sel, {
      tingkat: cocok.length === nilai.length ? 'salah' : 'periksa',
      seharusnya,
      pesan: `Kolom "${sel.teks}" di ${sebutTabel(tabel)} berisi ${sebutDaftar(cocok.map(({ teks }) => teks))}, yaitu realisasi di ${sebutDaftar(letak.map((satu) => sebutTabel(satu.tabel)))}, bukan capaian. Ganti kepalanya menjadi "${seharusnya}", atau isi capaiannya.`,
    }),
  ];
}

/** Realisasi below a header that says capaian. */
export const PERIKSA_KEPALA_CAPAIAN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Kolom "Capaian" yang berisi realisasi.',
  contoh:
    'Kolom "Capaian 2023" di Tabel 3.4 berisi 72,50 dan 86,55, yaitu realisasi di Tabel 3.2, bukan capaian. Ganti kepalanya menjadi "Realisasi 2023", atau isi capaiannya.',
  check: (laporan) =>
    laporan.tabel.flatMap((tabel) => tabel.kolom.flatMap((_, kolom) => checkKolom(tabel, kolom, laporan))),
};
