import type { TemuanCetak } from '../model';

const URUTAN_TINGKAT: Record<TemuanCetak['tingkat'], number> = { salah: 0, periksa: 1, info: 2 };

/**
 * One finding per cell: the strongest, then the one that knows what the cell should be, then the one that knows why, then the first.
 */
export function mergeTemuan(daftar: readonly TemuanCetak[]): readonly TemuanCetak[] {
  const menurutSel = new Map<string, TemuanCetak>();
  for (const temuan of daftar) {
    const kunci = `${temuan.lembar}!${temuan.sel}`;
    const ada = menurutSel.get(kunci);
    if (ada === undefined) menurutSel.set(kunci, temuan);
    else menurutSel.set(kunci, compareTemuan(temuan, ada) < 0 ? temuan : ada);
  }
  return [...menurutSel.values()];
}

function compareTemuan(kiri: TemuanCetak, kanan: TemuanCetak): number {
  return (
    URUTAN_TINGKAT[kiri.tingkat] - URUTAN_TINGKAT[kanan.tingkat] ||
    Number(kiri.seharusnya === null) - Number(kanan.seharusnya === null) ||
    Number(kiri.sebab === null) - Number(kanan.sebab === null)
  );
}
