import type { HasilHitung, SelSuntingan, SuntinganLembar } from '../usecases';

/** Nobody compares more of them one by one. */
const SEL_TERTAMPIL = 10;

/** What became of cells that the user changed in report tables, and what to do about those that wait; [] for none. */
export function formatSuntingan({ suntingan }: Pick<HasilHitung, 'suntingan'>): readonly string[] {
  const perlu = suntingan.filter(({ perluDiputuskan }) => perluDiputuskan);
  const hilang = suntingan.filter((satu) => satu.hilang.length > 0);
  return [
    ...perlu.flatMap((satu) => [
      `Lembar "${satu.tab}" tidak ditulis, karena ${satu.sel.length} selnya Anda ubah:`,
      ...formatDaftar(satu.sel),
    ]),
    ...(perlu.length === 0
      ? []
      : ['Jalankan lagi dengan --suntingan pertahankan atau --suntingan ganti, atau pilih per tabel di panel.']),
    ...hilang.flatMap(formatHilang),
  ];
}

function formatHilang({ tab, hilang }: SuntinganLembar): readonly string[] {
  return [
    `Lembar "${tab}": ${hilang.length} sel tidak dapat dipertahankan, karena barisnya tidak ada lagi:`,
    ...formatDaftar(hilang),
  ];
}

function formatDaftar(sel: readonly SelSuntingan[]): readonly string[] {
  const sisa = sel.length - SEL_TERTAMPIL;
  return [...sel.slice(0, SEL_TERTAMPIL).map(formatSel), ...(sisa > 0 ? [`  … dan ${sisa} sel lagi`] : [])];
}

function formatSel({ alamat, ditulisTakar, sekarang, baru }: SelSuntingan): string {
  const isi = (teks: string) => (teks === '' ? 'kosong' : teks);
  const bagian = [
    ...(ditulisTakar === null ? [] : [`Takar menulis ${isi(ditulisTakar)}`]),
    `sekarang ${isi(sekarang)}`,
    baru === null ? 'barisnya tidak ada lagi' : `angka baru ${isi(baru)}`,
  ];
  return `  ${alamat}: ${bagian.join(', ')}`;
}
