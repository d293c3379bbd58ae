import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { findSelKepala, listKelompok } from './kepala';
import { groupBy } from './sebutan';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'kepala-kelompok';

/** Sister groups of the same width that agree on their headers. */
const SAUDARA_PALING_SEDIKIT = 2;

function checkTabel(tabel: TabelCetak): TemuanCetak[] {
  const daftar = tabel.kepala.slice(0, -1).flatMap((_, baris) =>
    listKelompok(tabel, baris).map((kelompok) => ({
      ...kelompok,
      anak: kelompok.kolom.map((kolom) => findSelKepala(tabel, kolom)),
    })),
  );
  return daftar.flatMap((kelompok) => {
    const teks = kelompok.anak.map((sel) => sel.teks.toLowerCase());
    const isKembar = new Set(teks).size < teks.length && teks.every((satu) => satu !== kelompok.sel.teks.toLowerCase());
    if (!isKembar) return [];
    const saudara = daftar.filter(({ kolom, sel }) => kolom.length === teks.length && sel.teks !== kelompok.sel.teks);
    const perBentuk = groupBy(saudara, ({ anak }) => anak.map((sel) => sel.teks).join('|'));
    const [bentuk, ...lain] = [...perBentuk.values()].sort((a, b) => b.length - a.length);
    const contoh =
      bentuk !== undefined && bentuk.length >= SAUDARA_PALING_SEDIKIT && lain.length === 0 ? bentuk[0] : undefined;
    const judul = kelompok.anak.map((sel) => sel.teks).join(' | ');
    return kelompok.anak.flatMap((sel, i): TemuanCetak[] => {
      const seharusnya = contoh?.anak[i]?.teks ?? null;
      const isSama = seharusnya === null ? teks.indexOf(teks[i] ?? '') === i : seharusnya.toLowerCase() === teks[i];
      if (isSama) return [];
      const banding =
        contoh === undefined
          ? `Bedakan kepala kolom ${sel.alamat}.`
          : `"${contoh.sel.teks}" memakai ${contoh.anak.map((satu) => satu.teks).join(' | ')}; ganti "${sel.teks}" di ${sel.alamat} menjadi "${seharusnya ?? ''}".`;
      return [
        buildTemuanSel(KODE, tabel, sel, {
          tingkat: contoh === undefined ? 'periksa' : 'salah',
          seharusnya,
          pesan: `Di bawah "${kelompok.sel.teks}" di ${sebutTabel(tabel)} ada dua kepala yang sama: ${judul}. ${banding}`,
        }),
      ];
    });
  });
}

/** Two header cells of a group with one text. */
export const PERIKSA_KEPALA_KELOMPOK: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Dua kepala kolom yang sama di bawah satu judul kelompok, misalnya "Realisasi | % | %".',
  contoh:
    'Di bawah "Tahun 2020" di Tabel 3.4.4 ada dua kepala yang sama: Realisasi | % | %. "Tahun 2021" memakai Anggaran | Realisasi | %; ganti "Realisasi" di C3 menjadi "Anggaran".',
  check: ({ tabel }) => tabel.flatMap(checkTabel),
};
