import type { Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { groupBy } from './sebutan';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'satuan-target';

/** Part of the same targets that makes one the usual one. */
const PORSI_LAZIM = 2 / 3;

interface Target {
  readonly indikator: string;
  /** 'laporan' of 'Jumlah Laporan …'. */
  readonly benda: string;
  readonly sel: SelCetak;
  readonly persen: boolean;
  /** 'dokumen' of '2 Dokumen'. */
  readonly satuan: string;
}

function listTarget(tabel: TabelCetak): readonly Target[] {
  const indikator = tabel.kolom.findIndex(({ jenis }) => jenis === 'indikator');
  const target = tabel.kolom.findIndex(({ jenis }) => jenis === 'target');
  if (indikator < 0 || target < 0) return [];
  return tabel.baris.flatMap(({ jenis, sel: daftarSel }): Target[] => {
    const sel = daftarSel[target];
    const nama = daftarSel[indikator]?.teks ?? '';
    const benda = /^jumlah\s+(\p{L}+)/iu.exec(nama)?.[1]?.toLowerCase();
    if (jenis !== 'data' || sel === undefined || benda === undefined || sel.bacaan.jenis !== 'angka') return [];
    const { persen, satuan } = sel.bacaan;
    return [{ indikator: nama, benda, sel, persen, satuan: satuan.toLowerCase() }];
  });
}

/** The target that most indicators of the same thing have: '1 Laporan'. */
function findLazim(benda: string, daftar: readonly Target[]): string | null {
  const sejenis = daftar.filter((target) => target.benda === benda && target.satuan === benda);
  const [terbanyak] = [...groupBy(sejenis, ({ sel }) => sel.teks).values()].sort((a, b) => b.length - a.length);
  return terbanyak !== undefined && terbanyak.length >= sejenis.length * PORSI_LAZIM
    ? (terbanyak[0]?.sel.teks ?? null)
    : null;
}

function formatBenda(benda: string): string {
  return `${benda.slice(0, 1).toUpperCase()}${benda.slice(1)}`;
}

function checkTabel(tabel: TabelCetak): TemuanCetak[] {
  const daftar = listTarget(tabel);
  const satuanLazim = new Set(daftar.filter(({ benda, satuan }) => benda === satuan).map(({ satuan }) => satuan));
  return daftar.flatMap(({ indikator, benda, sel, persen, satuan }) => {
    if (persen) {
      const lazim = findLazim(benda, daftar);
      const saran = lazim === null ? 'Isi jumlahnya' : `Isi jumlahnya, di baris lain umumnya ${lazim}`;
      return [
        buildTemuanSel(KODE, tabel, sel, {
          tingkat: 'periksa',
          seharusnya: lazim,
          pesan: `Target ${sel.teks} di ${sebutTabel(tabel)} berupa persentase, padahal indikatornya "${indikator}" dihitung dalam ${formatBenda(benda)}. ${saran}, atau ubah indikatornya menjadi persentase.`,
        }),
      ];
    }
    // Only units that this table uses both as thing counted and as unit: 'Jumlah Kendaraan' in Unit is usual.
    if (satuan === benda || !satuanLazim.has(benda) || !satuanLazim.has(satuan)) return [];
    const seharusnya = sel.teks.replace(/\p{L}[\p{L}\s]*$/u, formatBenda(benda));
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya,
        pesan: `Target ${sel.teks} di ${sebutTabel(tabel)} tidak sesatuan dengan indikatornya "${indikator}". Tulis ${seharusnya}, atau betulkan indikatornya.`,
      }),
    ];
  });
}

/** The unit in a target against the first words of its indicator. */
export const PERIKSA_SATUAN_TARGET: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Satuan target yang tidak cocok dengan indikatornya: "Jumlah Laporan" dengan target 2 Dokumen atau 100%.',
  contoh:
    'Target 2 Dokumen di Tabel 2.2 tidak sesatuan dengan indikatornya "Jumlah Laporan Capaian Kinerja". Tulis 2 Laporan, atau betulkan indikatornya.',
  check: ({ tabel }) => tabel.flatMap(checkTabel),
};
