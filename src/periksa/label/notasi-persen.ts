import type { JenisKolom, LaporanCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'notasi-persen';

const KOLOM_PERSEN: readonly JenisKolom[] = ['serapan', 'porsi', 'capaian', 'capaianRenstra', 'efisiensi'];
const KOLOM_BERSATUAN: readonly JenisKolom[] = ['target', 'realisasi', 'targetAkhir'];
/** So many cells must share a habit before another one stands out. */
const SEL_PALING_SEDIKIT = 3;

function isBerpersen({ bacaan }: SelCetak): boolean {
  return bacaan.jenis === 'angka' && bacaan.persen;
}

function listKolomAngka(tabel: TabelCetak, kolom: number): readonly SelCetak[] {
  return tabel.baris.flatMap(({ sel }) => (sel[kolom]?.bacaan.jenis === 'angka' ? [sel[kolom]] : []));
}

/** Percent signs in a few cells of a column of percentages. */
function checkTanda(tabel: TabelCetak, sel: readonly SelCetak[]): TemuanCetak[] {
  const [bertanda, polos] = [sel.filter(isBerpersen), sel.filter((satu) => !isBerpersen(satu))];
  const [sedikit, banyak] = bertanda.length < polos.length ? [bertanda, polos] : [polos, bertanda];
  const [pertama] = sedikit;
  if (pertama === undefined || banyak.length < SEL_PALING_SEDIKIT || banyak.length < sedikit.length * 2) return [];
  const seharusnya = isBerpersen(pertama) ? pertama.teks.replace(/\s*%/, '') : `${pertama.teks}%`;
  return [
    buildTemuanSel(KODE, tabel, pertama, {
      tingkat: 'info',
      seharusnya,
      pesan: `${pertama.teks} ditulis ${isBerpersen(pertama) ? 'dengan' : 'tanpa'} tanda %, lain dari ${banyak.length} sel lain di kolom yang sama di ${sebutTabel(tabel)}. Tulis ${seharusnya} agar seragam.`,
    }),
  ];
}

/** Whole percentages beside ones with decimals; 0 and 100 need none. */
function checkDesimal(tabel: TabelCetak, sel: readonly SelCetak[]): TemuanCetak[] {
  const pecahan = sel.flatMap((satu) => {
    const { bacaan } = satu;
    return bacaan.jenis === 'angka' && !/^\D*(?:0|100)(?:,0+)?\D*$/.test(satu.teks)
      ? [{ satu, desimal: bacaan.desimal }]
      : [];
  });
  const bulat = pecahan.filter(({ desimal }) => desimal === 0);
  const [pertama] = bulat;
  const lain = pecahan.length - bulat.length;
  if (pertama === undefined || bulat.length < SEL_PALING_SEDIKIT || lain < SEL_PALING_SEDIKIT) return [];
  return [
    buildTemuanSel(KODE, tabel, pertama.satu, {
      tingkat: 'info',
      pesan: `Kolom ini di ${sebutTabel(tabel)} mencampur persentase tanpa desimal (${sebutDaftar(bulat.map(({ satu }) => satu.teks))}) dengan ${lain} persentase berdesimal. Pakai jumlah desimal yang sama.`,
    }),
  ];
}

function toKepala(tabel: TabelCetak): string {
  return tabel.kolom.map(({ kepala }) => kepala.toLowerCase()).join('|');
}

/** Cells of rows whose satuan is already '%', by whether they repeat the sign. */
function listBersatuan(tabel: TabelCetak): readonly SelCetak[] {
  const satuan = tabel.kolom.findIndex(({ jenis }) => jenis === 'satuan');
  if (satuan < 0) return [];
  return tabel.baris
    .filter(({ sel }) => /^(?:%|persen)$/i.test(sel[satuan]?.teks ?? ''))
    .flatMap(({ sel }) =>
      sel.filter(
        ({ bacaan }, i) => KOLOM_BERSATUAN.includes(tabel.kolom[i]?.jenis ?? 'lain') && bacaan.jenis === 'angka',
      ),
    );
}

/** Percent signs that the tables with the same header do without. */
function checkSaudara(tabel: TabelCetak, laporan: LaporanCetak): TemuanCetak[] {
  const pertama = listBersatuan(tabel).find(isBerpersen);
  if (pertama === undefined) return [];
  const saudara = laporan.tabel.filter((lain) => lain !== tabel && toKepala(lain) === toKepala(tabel));
  const polos = saudara.filter((lain) => {
    const sel = listBersatuan(lain);
    return sel.length > 0 && !sel.some(isBerpersen);
  });
  if (polos.length < 2) return [];
  const seharusnya = pertama.teks.replace(/\s*%/, '');
  return [
    buildTemuanSel(KODE, tabel, pertama, {
      tingkat: 'info',
      seharusnya,
      pesan: `${pertama.teks} di ${sebutTabel(tabel)} mengulang tanda % dari kolom satuan, sedangkan ${sebutDaftar(polos.map(sebutTabel))} tidak. Tulis ${seharusnya} agar seragam.`,
    }),
  ];
}

/** Percent signs and decimals of percentages that change within a column or between tables of one form. */
export const PERIKSA_NOTASI_PERSEN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Tanda % atau jumlah desimal persentase yang tidak seragam dalam satu kolom atau antartabel sejenis.',
  contoh:
    '3,4% di Tabel 3.14 mengulang tanda % dari kolom satuan, sedangkan Tabel 3.13 dan Tabel 3.15 tidak. Tulis 3,4 agar seragam.',
  check: (laporan) =>
    laporan.tabel.flatMap((tabel) => [
      ...checkSaudara(tabel, laporan),
      ...tabel.kolom.flatMap(({ jenis }, kolom) => {
        const sel = KOLOM_PERSEN.includes(jenis) ? listKolomAngka(tabel, kolom) : [];
        return [...checkTanda(tabel, sel), ...checkDesimal(tabel, sel)];
      }),
    ]),
};
