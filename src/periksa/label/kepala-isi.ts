import type { LaporanCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { findSelKepala, listIsiKolom } from './kepala';
import { groupBy, listSebutan, type Sebutan } from './sebutan';
import { toKunci } from './teks';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'kepala-isi';

/** Part of a column that must be indicators before its header is wrong. */
const PORSI_INDIKATOR = 0.75;
const ISI_PALING_SEDIKIT = 3;

/** Indicators below a header of programmes. */
function checkProgram(tabel: TabelCetak, semuaIndikator: ReadonlyMap<string, readonly Sebutan[]>): TemuanCetak[] {
  if (semuaIndikator.size === 0) return [];
  return tabel.kolom.flatMap(({ kepala }, kolom) => {
    if (!/program|kegiatan/i.test(kepala) || /indikator|sasaran/i.test(kepala)) return [];
    const isi = listIsiKolom(tabel, kolom);
    const listLain = (teks: string) => (semuaIndikator.get(toKunci(teks)) ?? []).filter((satu) => satu.tabel !== tabel);
    const cocokPerSel = isi.map(({ teks }) => listLain(teks)).filter((lain) => lain.length > 0);
    const cocok = cocokPerSel.flat();
    const jumlah = cocokPerSel.length;
    if (jumlah < ISI_PALING_SEDIKIT || jumlah < isi.length * PORSI_INDIKATOR) return [];
    const sel = findSelKepala(tabel, kolom);
    const perTulisan = groupBy(cocok, (satu) => findSelKepala(satu.tabel, satu.kolom).teks);
    const [seharusnya = 'INDIKATOR KINERJA'] = [...perTulisan].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'salah',
        seharusnya,
        pesan: `Kolom "${sel.teks}" di ${sebutTabel(tabel)} berisi ${jumlah} indikator, sama dengan kolom indikator di ${sebutDaftar(cocok.map((satu) => sebutTabel(satu.tabel)))}. Ganti kepalanya menjadi "${seharusnya}".`,
      }),
    ];
  });
}

const KEPALA_HURUF = /predikat|kategori|kriteria|mutu|grade/i;
const KEPALA_RENTANG = /nilai|interval|skala|angka/i;
const RENTANG = /^[<>≤≥=\s]*\d+(?:[.,]\d+)?\s*%?(?:\s*[-–—≤<]+\s*\d+(?:[.,]\d+)?\s*%?)?$/;

interface KolomBerisi {
  readonly sel: SelCetak;
  readonly isi: readonly SelCetak[];
}

/** A column with such a header and nothing but such texts; null for another one. */
function findKolomBerisi(tabel: TabelCetak, kolom: number, kepala: RegExp, pola: RegExp): KolomBerisi | null {
  const sel = findSelKepala(tabel, kolom);
  if (!kepala.test(sel.teks)) return null;
  const isi = listIsiKolom(tabel, kolom);
  return isi.length >= ISI_PALING_SEDIKIT && isi.every(({ teks }) => pola.test(teks)) ? { sel, isi } : null;
}

/** Intervals below 'Predikat' and letters below 'Nilai'. */
function checkSkala(tabel: TabelCetak): TemuanCetak[] {
  const find = (kepala: RegExp, pola: RegExp) =>
    tabel.kolom.flatMap((_, kolom) => findKolomBerisi(tabel, kolom, kepala, pola) ?? [])[0];
  const rentang = find(KEPALA_HURUF, RENTANG);
  const huruf = rentang && find(KEPALA_RENTANG, /^\D+$/);
  if (rentang === undefined || huruf === undefined) return [];
  return [[rentang, huruf] as const, [huruf, rentang] as const].map(([salah, benar]) =>
    buildTemuanSel(KODE, tabel, salah.sel, {
      tingkat: 'salah',
      seharusnya: benar.sel.teks,
      pesan: `Kepala "${rentang.sel.teks}" dan "${huruf.sel.teks}" di ${sebutTabel(tabel)} tertukar: "${salah.sel.teks}" berisi ${salah.isi[0]?.teks ?? ''}. Ganti menjadi "${benar.sel.teks}".`,
    }),
  );
}

/** A header against what stands below it: names, intervals, letters. */
export const PERIKSA_KEPALA_ISI: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Kepala kolom yang tidak cocok dengan isinya: indikator di bawah "Program", rentang di bawah "Predikat".',
  contoh:
    'Kolom "PROGRAM/KEGIATAN" di Tabel 3.20 berisi 8 indikator, sama dengan kolom indikator di Tabel 3.2. Ganti kepalanya menjadi "INDIKATOR KINERJA".',
  check(laporan: LaporanCetak) {
    const indikator = groupBy(
      listSebutan(laporan).filter(({ jenis }) => jenis === 'indikator'),
      ({ kunci }) => kunci,
    );
    return laporan.tabel.flatMap((tabel) => [...checkProgram(tabel, indikator), ...checkSkala(tabel)]);
  },
};
