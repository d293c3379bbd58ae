import type { LaporanCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { findSelKepala, listIsiKolom } from './kepala';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'kepala-satuan';

/** No amount of an office is as small, and no percentage as large. */
const RUPIAH_PALING_KECIL = 1000;

const RUPIAH = /\(?\brp\b\.?\)?|\brupiah\b/i;

function listNilai(sel: readonly SelCetak[]): readonly number[] {
  return sel.flatMap(({ bacaan }) => (bacaan.jenis === 'angka' ? [bacaan.nilai.toNumber()] : []));
}

function isPersentase(nilai: number): boolean {
  return nilai > 0 && nilai < RUPIAH_PALING_KECIL;
}

/** Figures that stand below a header of percentages somewhere else. */
function listPersentase(laporan: LaporanCetak, selain: TabelCetak): ReadonlySet<number> {
  return new Set(
    laporan.tabel
      .filter((tabel) => tabel !== selain)
      .flatMap((tabel) =>
        tabel.kolom.flatMap(({ kepala }, kolom) =>
          kepala.includes('%') ? listNilai(tabel.baris.flatMap(({ sel }) => sel[kolom] ?? [])) : [],
        ),
      ),
  );
}

/** A percentage is no rupiah: below 1000, and not the whole 0 that a budget may have. */
function checkRupiah(tabel: TabelCetak, laporan: LaporanCetak): TemuanCetak[] {
  return tabel.kolom.flatMap((_, kolom) => {
    const sel = findSelKepala(tabel, kolom);
    if (!RUPIAH.test(sel.teks)) return [];
    const isi = listIsiKolom(tabel, kolom);
    if (isi.some(({ bacaan }) => bacaan.jenis === 'angka' && !isPersentase(bacaan.nilai.toNumber()))) return [];
    const nilai = listNilai(isi);
    if (nilai.every((satu) => Number.isInteger(satu))) return [];
    const persentase = listPersentase(laporan, tabel);
    const isSama = nilai.some((satu) => !Number.isInteger(satu) && persentase.has(satu));
    const seharusnya = sel.teks.replace(RUPIAH, '(%)');
    const bukti = isSama ? ', yang di tabel lain tercetak sebagai persentase' : '';
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: isSama ? 'salah' : 'periksa',
        seharusnya,
        pesan: `Kolom "${sel.teks}" di ${sebutTabel(tabel)} berisi ${isi[0]?.teks ?? ''}${bukti}, bukan rupiah. Ganti kepalanya menjadi "${seharusnya}", atau isi jumlah rupiahnya.`,
      }),
    ];
  });
}

/** Rupiah below '%'. Where a group of columns is shifted as a whole, `kepala-kelompok` says so instead. */
function checkPersen(tabel: TabelCetak): TemuanCetak[] {
  return tabel.kolom.flatMap((_, kolom) => {
    const sel = findSelKepala(tabel, kolom);
    if (!/^(?:%|persen(?:tase)?|prosentase)$/i.test(sel.teks.trim())) return [];
    const isi = listIsiKolom(tabel, kolom);
    const terisi = isi.flatMap(({ bacaan }) => (bacaan.jenis === 'angka' && !bacaan.nilai.isNol() ? [bacaan] : []));
    if (terisi.length === 0 || terisi.some(({ nilai }) => nilai.toNumber() < RUPIAH_PALING_KECIL * 10)) return [];
    const kiri = findSelKepala(tabel, kolom - 1).teks;
    const kanan = findSelKepala(tabel, kolom + 1).teks;
    if (kiri === sel.teks || kanan === sel.teks) return [];
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        pesan: `Kolom "${sel.teks}" di ${sebutTabel(tabel)} berisi jumlah seperti ${isi[0]?.teks ?? ''}, bukan persentase. Betulkan kepala atau isinya.`,
      }),
    ];
  });
}

/** The unit in a header against the figures below it. */
export const PERIKSA_KEPALA_SATUAN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Persentase di bawah kepala "(Rp)", atau jumlah rupiah di bawah kepala "%".',
  contoh:
    'Kolom "Penggunaan Sumber Daya (Rp)" di Tabel 3.5.1 berisi 91,68, yang di tabel lain tercetak sebagai persentase, bukan rupiah. Ganti kepalanya menjadi "Penggunaan Sumber Daya (%)", atau isi jumlah rupiahnya.',
  check: (laporan) => laporan.tabel.flatMap((tabel) => [...checkRupiah(tabel, laporan), ...checkPersen(tabel)]),
};
