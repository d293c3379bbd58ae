const SATUAN = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((kata, angka) => [kata, BigInt(angka)]),
);
const KELOMPOK = new Map([
  ['ribu', 1_000n],
  ['juta', 1_000_000n],
  ['miliar', 1_000_000_000n],
  ['milyar', 1_000_000_000n],
  ['triliun', 1_000_000_000_000n],
]);

/** Reads words as a person does: units become tens, teens and hundreds, and a group name closes what was read so far. */
export function bacaTerbilang(teks: string): bigint {
  let jumlah = 0n;
  let kelompok = 0n;
  let angka = 0n;
  for (const kata of teks.replace(/\bse(?=puluh|belas|ratus|ribu)/g, 'satu ').split(' ')) {
    const satuan = SATUAN.get(kata);
    const kali = KELOMPOK.get(kata);
    if (satuan !== undefined) angka = satuan;
    else if (kata === 'belas') [kelompok, angka] = [kelompok + 10n + angka, 0n];
    else if (kata === 'puluh') [kelompok, angka] = [kelompok + angka * 10n, 0n];
    else if (kata === 'ratus') [kelompok, angka] = [kelompok + angka * 100n, 0n];
    else if (kali !== undefined) [jumlah, kelompok, angka] = [jumlah + (kelompok + angka) * kali, 0n, 0n];
    else throw new Error(`"${kata}" bukan kata bilangan`);
  }
  return jumlah + kelompok + angka;
}
