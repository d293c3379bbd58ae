import type { HasilPeriksa, TemuanPeriksa } from '../usecases';

const URUTAN = ['salah', 'periksa', 'info'] as const;

/** The findings table by table, as a person reads them. */
export function formatPeriksa({ temuan, diterima, jumlahTabel, jumlahAngka }: HasilPeriksa): string {
  const diperiksa = `${jumlahTabel} tabel laporan dan ${jumlahAngka} angka di dalamnya diperiksa`;
  if (temuan.length === 0) return [`Tidak ada temuan: ${diperiksa}.`, ...formatDiterima(diterima)].join('\n');
  const jumlah = URUTAN.map((tingkat) => `${temuan.filter((satu) => satu.tingkat === tingkat).length} ${tingkat}`);
  return [
    `${temuan.length} temuan (${jumlah.join(', ')}); ${diperiksa}.`,
    ...groupTempat(temuan).flatMap(([tempat, daftar]) => ['', tempat, ...daftar.flatMap(formatSatu)]),
    ...formatDiterima(diterima),
  ].join('\n');
}

function formatSatu({ tingkat, lembar, sel, kalimat, tertulis, seharusnya, selLain }: TemuanPeriksa): string[] {
  const lain = selLain.map((satu) => (satu.startsWith(`${lembar}!`) ? satu.slice(lembar.length + 1) : satu));
  return [
    `  [${tingkat}] ${sel === '' ? '' : `${sel}: `}${kalimat}`,
    ...(seharusnya === null ? [] : [`      tertulis ${tertulis} → seharusnya ${seharusnya}`]),
    ...(selLain.length === 0 ? [] : [`      atau yang salah ${lain.join(', ')}`]),
  ];
}

function formatDiterima(diterima: HasilPeriksa['diterima']): string[] {
  if (diterima.length === 0) return [];
  return [
    '',
    `${diterima.length} temuan diterima:`,
    ...diterima.map(({ temuan, alasan }) => `  ${temuan.lembar}!${temuan.sel} ${temuan.kode}: ${alasan}`),
  ];
}

/** 'Lembar "3.4.4", Tabel 3.4.4', in the order of the first finding of each. */
function groupTempat(temuan: readonly TemuanPeriksa[]): (readonly [string, readonly TemuanPeriksa[]])[] {
  const kelompok = new Map<string, TemuanPeriksa[]>();
  for (const satu of temuan) {
    const tempat = [satu.lembar === '' ? 'Buku kerja' : `Lembar "${satu.lembar}"`, satu.tabel]
      .filter(Boolean)
      .join(', ');
    kelompok.set(tempat, [...(kelompok.get(tempat) ?? []), satu]);
  }
  return [...kelompok];
}
