import type { LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { listBarisDaftar, type BarisDaftar } from './daftar-isi';
import { buildTemuanSel, sebutSel, sebutTabel } from '../temuan-sel';

const KODE = 'daftar-nomor';

/** Part of the numbers that tables must bear before one that none bears is wrong: the workbook may hold only some. */
const PORSI_DIKENAL = 0.75;

/** Numbers in the list of tables: in ascending order, and each that of a table. */
export const PERIKSA_DAFTAR_NOMOR: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nomor di daftar tabel yang tidak berurutan, atau yang tidak dipakai tabel mana pun.',
  contoh: 'Nomor 3.17 di lembar "Daftar Tabel" tidak dipakai tabel mana pun; samakan dengan nomor tabelnya.',
  check(laporan) {
    return laporan.tabel.flatMap((tabel) => {
      const daftar = listBarisDaftar(tabel);
      if (daftar.length === 0) return [];
      const urutan = daftar.slice(1).flatMap((kini, i) => checkUrutan(tabel, daftar[i] ?? kini, kini));
      return [...urutan, ...checkDikenal(tabel, daftar, laporan)];
    });
  },
};

function checkUrutan(tabel: TabelCetak, sebelum: BarisDaftar, kini: BarisDaftar): TemuanCetak[] {
  if (compareNomor(sebelum.nomor.teks, kini.nomor.teks) < 0) return [];
  return [
    buildTemuanSel(KODE, tabel, kini.nomor, {
      tingkat: 'periksa',
      selLain: [sebutSel(tabel, sebelum.nomor)],
      pesan: `Nomor ${kini.nomor.teks} di ${sebutTabel(tabel)} berdiri sesudah ${sebelum.nomor.teks}; periksa nomor kedua tabel itu.`,
    }),
  ];
}

function compareNomor(kiri: string, kanan: string): number {
  return kiri.localeCompare(kanan, 'en', { numeric: true });
}

function checkDikenal(tabel: TabelCetak, daftar: readonly BarisDaftar[], laporan: LaporanCetak): TemuanCetak[] {
  const dipakai = new Set(laporan.tabel.map(({ no }) => no));
  const babAda = new Set([...dipakai].map(findBab));
  const diBabAda = daftar.filter(({ nomor }) => babAda.has(findBab(nomor.teks)));
  const takDikenal = diBabAda.filter(({ nomor }) => !dipakai.has(nomor.teks));
  if (takDikenal.length > diBabAda.length * (1 - PORSI_DIKENAL)) return [];
  return takDikenal.map(({ nomor }) =>
    buildTemuanSel(KODE, tabel, nomor, {
      tingkat: 'periksa',
      pesan: `Nomor ${nomor.teks} di ${sebutTabel(tabel)} tidak dipakai tabel mana pun; samakan dengan nomor tabelnya.`,
    }),
  );
}

/** '3' of '3.2.1'. */
function findBab(nomor: string): string {
  return nomor.split('.')[0] ?? '';
}
