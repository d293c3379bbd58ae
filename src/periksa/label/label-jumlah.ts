import { calculatePersentase, desimal, rupiah, sum, type Angka, type Desimal } from '../../engine';
import type { BarisCetak, JenisKolom, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'label-jumlah';

const RATA_RATA = /\brata\s*-?\s*rata\b|\brerata\b/i;

function readAngka(tabel: TabelCetak, { sel }: BarisCetak, jenis: JenisKolom): Angka | null {
  const kolom = tabel.kolom.findIndex((satu) => satu.jenis === jenis);
  const bacaan = sel[kolom]?.bacaan;
  return bacaan?.jenis === 'angka' ? bacaan : null;
}

function isSama(tercetak: Angka, nilai: Desimal): boolean {
  return (['setengah-ke-atas', 'potong'] as const).some(
    (mode) => nilai.toFixed(tercetak.desimal, mode) === tercetak.nilai.toFixed(tercetak.desimal, 'setengah-ke-atas'),
  );
}

/** Means that the label may speak of: of all rows, and of the rows of each level. */
function listRataRata(tabel: TabelCetak): readonly Desimal[] {
  const data = tabel.baris.filter(({ jenis }) => jenis === 'data');
  const himpunan = [
    data,
    ...[...new Set(data.map(({ level }) => level))].map((level) => data.filter((baris) => baris.level === level)),
  ];
  return himpunan.flatMap((daftar) => {
    const nilai = daftar.flatMap((baris) => readAngka(tabel, baris, 'serapan')?.nilai ?? []);
    return nilai.length === 0 ? [] : [sum(nilai).divide(desimal(nilai.length))];
  });
}

function checkBaris(tabel: TabelCetak, baris: BarisCetak): TemuanCetak[] {
  const label = baris.sel.find(({ teks }) => RATA_RATA.test(teks));
  const [pagu, realisasi, serapan] = (['anggaran', 'realisasiAnggaran', 'serapan'] as const).map((jenis) =>
    readAngka(tabel, baris, jenis),
  );
  if (label === undefined || !pagu || !realisasi || !serapan || pagu.nilai.isNol()) return [];
  const rasio = calculatePersentase(rupiah(realisasi.nilai), rupiah(pagu.nilai));
  const rataRata = listRataRata(tabel);
  if (!isSama(serapan, rasio) || rataRata.length === 0 || rataRata.some((nilai) => isSama(serapan, nilai))) return [];
  const seharusnya = label.teks
    .replace(
      /\s*(?:rata\s*-?\s*rata|rerata)\s*(.*)$/i,
      (_, sisa: string) => ` ${sisa === '' ? 'Persentase' : sisa} Total`,
    )
    .trim();
  return [
    buildTemuanSel(KODE, tabel, label, {
      tingkat: 'salah',
      seharusnya,
      pesan: `"${label.teks}" di ${sebutTabel(tabel)} menyebut rata-rata, tetapi ${serapan.teks} adalah total ${realisasi.teks} / ${pagu.teks} × 100, bukan rata-rata barisnya. Ganti menjadi "${seharusnya}".`,
    }),
  ];
}

/** A row of totals that is called a mean. */
export const PERIKSA_LABEL_JUMLAH: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Baris "Rata-rata" yang berisi persentase dari jumlah seluruhnya.',
  contoh:
    '"Rata-Rata Rasio Capaian" di Tabel 3.13 menyebut rata-rata, tetapi 93,67 adalah total 7.490.354.404 / 7.996.663.078 × 100, bukan rata-rata barisnya. Ganti menjadi "Rasio Capaian Total".',
  check: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.baris
        .filter(({ jenis }) => jenis === 'jumlah' || jenis === 'rata-rata')
        .flatMap((baris) => checkBaris(satu, baris)),
    ),
};
