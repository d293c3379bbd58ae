import { type Desimal, formatRupiah, NOL, SERATUS, sum } from '../../engine';
import type { JenisKolom, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanSel } from '../temuan-sel';
import { analyzeAngka } from './analisis';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import { formatSeperti } from './format';
import { listTingkat } from './struktur';
import { isBarisTotal, MIN_PROGRAM } from './total';

/** Amounts of the programmes of a table. */
interface TabelProgram {
  readonly tabel: TabelCetak;
  readonly daftar: readonly Figur[];
}

/** The absorption of a whole year, printed without its amounts, against the programmes that another table prints. */
export const serapanTotal: Pemeriksaan = {
  kode: 'angka-serapan-total',
  keterangan:
    'Serapan seluruh belanja setahun yang tidak sama dengan jumlah realisasi dibagi jumlah anggaran semua program.',
  contoh:
    'Serapan 2021 tertulis 97,00, padahal menurut 6 program di Tabel 3.4.4: 2.247.536.731 ÷ 2.300.492.000 × 100 = 97,70; periksa angka ini dan baris program tahun itu.',
  check: (laporan) => {
    const { figur, telusur } = analyzeAngka(laporan);
    const daftarSerapan = laporan.tabel.flatMap((tabel) => listSerapanTotal(figur, tabel));
    if (daftarSerapan.length === 0) return [];
    const daftarTabel = laporan.tabel.flatMap((tabel) => findProgram(figur, tabel) ?? []);
    return daftarSerapan.flatMap((serapan) =>
      daftarTabel.flatMap((satu) =>
        satu.tabel === serapan.tabel ? [] : (compareProgram(serapan, satu, telusur.baca) ?? []),
      ),
    );
  },
};

/** Absorption of all there is, in columns without the amounts. */
function listSerapanTotal(figur: DaftarFigur, tabel: TabelCetak): readonly Figur[] {
  const daftarKolom = tabel.kolom.flatMap(({ jenis }, k) =>
    jenis === 'serapan' && findKolomTerkait(tabel, k, 'realisasiAnggaran') < 0 ? [k] : [],
  );
  if (daftarKolom.length === 0) return [];
  return figur
    .listTabel(tabel)
    .filter((satu) => satu.tahun !== null && daftarKolom.includes(satu.kolom) && isBarisTotal(satu));
}

function findProgram(figur: DaftarFigur, tabel: TabelCetak): TabelProgram | null {
  if (!tabel.kolom.some(({ jenis }) => jenis === 'program')) return null;
  const tingkat = listTingkat(tabel);
  const isProgram = (baris: number) => tingkat[baris] === 0 && tabel.baris[baris]?.jenis === 'data';
  const daftar = figur
    .listTabel(tabel)
    .filter(({ jenis, baris }) => (jenis === 'anggaran' || jenis === 'realisasiAnggaran') && isProgram(baris));
  return daftar.length === 0 ? null : { tabel, daftar };
}

/** @param baca  the figure as it should be, as far as the report itself shows it */
function compareProgram(
  serapan: Figur,
  { tabel, daftar }: TabelProgram,
  baca: (figur: Figur) => Desimal,
): TemuanCetak | null {
  const list = (jenis: JenisKolom) => daftar.filter((satu) => satu.jenis === jenis && satu.tahun === serapan.tahun);
  const [anggaran, realisasi] = [list('anggaran'), list('realisasiAnggaran')];
  if (anggaran.length < MIN_PROGRAM || anggaran.length !== realisasi.length) return null;
  const [pagu, dipakai] = [sum(anggaran.map(baca)), sum(realisasi.map(baca))];
  if (pagu.compare(NOL) <= 0) return null;
  const nilai = dipakai.divide(pagu).multiply(SERATUS);
  const isCocok = (['setengah-ke-atas', 'potong'] as const).some(
    (mode) => nilai.round(serapan.desimal, mode).compare(serapan.nilai) === 0,
  );
  if (isCocok) return null;
  const seharusnya = formatSeperti(serapan, nilai);
  return buildTemuanSel(serapanTotal.kode, serapan.tabel, serapan.sel, {
    tingkat: 'periksa',
    seharusnya,
    selLain: [...anggaran, ...realisasi].map(({ id }) => id),
    pesan:
      `Serapan ${serapan.tahun} tertulis ${serapan.sel.teks}, padahal menurut ${anggaran.length} program di Tabel ` +
      `${tabel.no}: ${formatRupiah(dipakai)} ÷ ${formatRupiah(pagu)} × 100 = ${seharusnya}; periksa angka ini dan ` +
      'baris program tahun itu.',
  });
}
