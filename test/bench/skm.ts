import type { DataSkm } from '../../src/engine/data';
import type { IsiSel } from '../../src/engine/nilai';
import { SKALA_SKM } from '../../src/engine/peraturan/skala-skm';
import type { PengaturanSkm } from '../../src/engine/skm';
import { calculateSkm } from '../../src/engine/skm';
import { collectGarbage, measure, type BenchResult } from './bench';

const TIMES = 41;
const UNSUR = 9;
const RESPONDEN = 50_000;
const PENGATURAN: PengaturanSkm = { bobotSkm: { jenis: 'rata' }, skmPeriode: 'rata-rata', skalaSkm: SKALA_SKM };

interface Bentuk {
  readonly nama: string;
  readonly data: DataSkm;
}

/** Time of `calculateSkm` against a bare double loop over the same columns, for the worst of the shapes a table has. */
export function benchSkm(responden = RESPONDEN, times = TIMES): BenchResult {
  const daftarBentuk: Bentuk[] = [
    { nama: 'hanya U1–U9', data: buildData(responden, { lengkap: false, kosong: 0 }) },
    { nama: 'lengkap, dua semester berselang', data: buildData(responden, { lengkap: true, kosong: 0 }) },
    { nama: 'lengkap, 3% kosong', data: buildData(responden, { lengkap: true, kosong: 0.03 }) },
  ];
  const hasil = daftarBentuk.map(({ nama, data }) => {
    const kolom = data.unsur.map((unsur) => unsur.kolom);
    const [mesin = NaN, polos = NaN] = measure(
      [() => calculateSkm(data, 2023, PENGATURAN), () => sumPolos(data.rows, kolom)],
      times,
    );
    return {
      rasio: mesin / polos,
      rincian: `${nama}: ${mesin.toFixed(2)} ms / ${polos.toFixed(2)} ms = ${(mesin / polos).toFixed(2)}`,
    };
  });
  return {
    nama: 'SKM',
    ukuran: `${responden} responden × ${UNSUR} unsur`,
    rasio: Math.max(...hasil.map(({ rasio }) => rasio)),
    batas: 2,
    rincian: [
      ...hasil.map(({ rincian }) => rincian),
      ...[0.02, 0.2, 2].map((kali) => describePerRow(responden * kali, times)),
    ].join('; '),
  };
}

/** The plainest code that reads the same cells. */
function sumPolos(rows: readonly (readonly IsiSel[])[], kolom: readonly number[]): number[] {
  const s = kolom.map(() => 0);
  for (let i = 0; i < rows.length; i += 1) {
    for (let c = 0; c < kolom.length; c += 1) {
      (s[c] as number) += rows[i]![kolom[c]!] as number;
    }
  }
  return s;
}

function describePerRow(banyak: number, times: number): string {
  const data = buildData(banyak, { lengkap: true, kosong: 0 });
  const [waktu = NaN] = measure([() => calculateSkm(data, 2023, PENGATURAN)], times);
  collectGarbage();
  const sebelum = process.memoryUsage().heapUsed;
  calculateSkm(data, 2023, PENGATURAN);
  const memori = process.memoryUsage().heapUsed - sebelum;
  return `${banyak} baris: ${((waktu * 1e6) / banyak).toFixed(0)} ns dan ${(memori / banyak).toFixed(1)} byte per baris`;
}

/** Rows as a workbook holds them; answers spread over 1–4, or 2–4 with blanks, without a random source. */
function buildData(banyak: number, { lengkap, kosong }: { lengkap: boolean; kosong: number }): DataSkm {
  const depan = lengkap ? 8 : 0;
  const rows: IsiSel[][] = [];
  for (let i = 0; i < banyak; i += 1) {
    const row: IsiSel[] = lengkap
      ? [
          i + 1,
          2023,
          i % 2 === 0 ? 'Semester I' : 'Semester II',
          'KTP',
          i % 3 === 0 ? 'L' : 'P',
          17 + (i % 60),
          'SMA',
          '',
        ]
      : [];
    for (let j = 0; j < UNSUR; j += 1) {
      const acak = ((i * 7919 + j * 104729) >>> 3) % 997;
      row.push(acak < kosong * 997 ? null : 1 + (acak % 4));
    }
    rows.push(row);
  }
  return {
    unsur: Array.from({ length: UNSUR }, (_, j) => ({ kode: `U${j + 1}`, nama: '', bobot: null, kolom: depan + j })),
    rows,
    kolomTahun: lengkap ? 1 : null,
    kolomPeriode: lengkap ? 2 : null,
    kolomLayanan: null,
    demografi: [],
  };
}

if (process.argv[1]?.endsWith('skm.ts') === true) console.log(benchSkm());
