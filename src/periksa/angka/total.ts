import { desimal, formatRupiah, sum } from '../../engine';
import type { JenisKolom, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { analyzeAngka } from './analisis';
import type { DaftarFigur, Figur } from './figur';
import { listTingkat } from './struktur';
import { toDasar } from './temuan';

/** Fewer programmes are hardly all of them. */
export const MIN_PROGRAM = 3;
/** A total further away than this is that of something else. */
const BEDA_MAKS = desimal('0.25');

/** Programmes of a table without a total row against the totals that other tables print. */
export const total: Pemeriksaan = {
  kode: 'angka-total',
  keterangan: 'Jumlah anggaran semua program yang tidak sama dengan jumlah anggaran di tabel lain.',
  contoh:
    'Jumlah 6 program 1.923.000.000 tidak sama dengan jumlah Rp 1.913.000.000 di Tabel 2.6; periksa angka tiap program.',
  check(laporan) {
    const { figur, telusur } = analyzeAngka(laporan);
    const tersimpan = new Map<JenisKolom, readonly Figur[]>();
    const listTotal = (jenis: JenisKolom) => {
      const ada = tersimpan.get(jenis) ?? findTotal(figur, jenis);
      tersimpan.set(jenis, ada);
      return ada;
    };
    return laporan.tabel.flatMap((tabel) =>
      (['anggaran', 'realisasiAnggaran'] as const).flatMap((jenis) => {
        const program = listProgram(figur, tabel, jenis);
        const terakhir = program.at(-1);
        if (terakhir === undefined || program.length < MIN_PROGRAM) return [];
        const jumlah = sum(program.map(telusur.baca));
        const daftarTotal = listTotal(jenis).filter(({ tabel: milik, nilai }) => {
          if (milik === tabel) return false;
          const beda = nilai.divide(jumlah).subtract(desimal(1));
          return beda.compare(BEDA_MAKS) <= 0 && beda.multiply(desimal(-1)).compare(BEDA_MAKS) <= 0;
        });
        const isCocok = daftarTotal.some(({ nilai }) => nilai.compare(jumlah) === 0);
        const [pembanding] = daftarTotal;
        if (pembanding === undefined || isCocok) return [];
        const temuan: TemuanCetak = {
          kode: total.kode,
          tingkat: 'periksa',
          ...toDasar(terakhir),
          seharusnya: null,
          selLain: [...program.slice(0, -1), ...daftarTotal].map(({ id }) => id),
          sebab: null,
          pesan:
            `Jumlah ${program.length} program ${formatRupiah(jumlah)} tidak sama dengan jumlah ` +
            `${pembanding.sel.teks} di Tabel ${pembanding.tabel.no}; periksa angka tiap program.`,
        };
        return [temuan];
      }),
    );
  },
};

/** Amounts of the programmes of a table that has no total of its own. */
function listProgram(figur: DaftarFigur, tabel: TabelCetak, jenis: JenisKolom): readonly Figur[] {
  const kolom = tabel.kolom.flatMap((satu, k) => (satu.jenis === jenis ? [k] : []));
  const isProgram = tabel.kolom.some((satu) => satu.jenis === 'program');
  if (kolom.length !== 1 || !isProgram || tabel.baris.some((baris) => baris.jenis === 'jumlah')) return [];
  const tingkat = listTingkat(tabel);
  return tabel.baris.flatMap((baris, i) =>
    baris.jenis === 'data' && tingkat[i] === 0 ? (figur.find(tabel, i, kolom[0] ?? -1) ?? []) : [],
  );
}

const TOTAL = /^(?:(?:jumlah|total)\b.*|belanja(?: daerah)?)$/i;

/** A total row, or the row 'Belanja' that sums up all others. An indicator 'Jumlah laporan' is none. */
export function isBarisTotal({ tabel, baris }: Figur): boolean {
  const milik = tabel.baris[baris];
  return (
    milik?.jenis === 'jumlah' ||
    tabel.kolom.some(({ jenis }, k) => jenis !== 'indikator' && TOTAL.test(milik?.sel[k]?.teks.trim() ?? ''))
  );
}

function findTotal(figur: DaftarFigur, jenis: JenisKolom): readonly Figur[] {
  return figur.semua.filter((satu) => satu.jenis === jenis && isBarisTotal(satu));
}
