import type { TableInfo } from '../../workbook/workbook.port';
import type { TemuanBerlokasi } from '../lokasi';
import { toTemuanBuku } from '../lokasi';
import type { HalBuku } from '../pesan';

/** Collects what the tables hold that is questionable. A table in two roles is read twice, but says it once. */
export class Pencatat {
  private readonly daftar = new Map<string, TemuanBerlokasi>();

  get temuan(): readonly TemuanBerlokasi[] {
    return [...this.daftar.values()];
  }

  catat(
    hal: HalBuku,
    info: TableInfo,
    letak?: { readonly baris: number; readonly kolom: number },
    tertulis = '',
  ): void {
    const temuan = toTemuanBuku(hal, info, letak, tertulis);
    const kunci = [temuan.lembar, temuan.tabel, temuan.sel || temuan.pesan, hal.kode, bedakan(hal)].join('|');
    if (!this.daftar.has(kunci)) this.daftar.set(kunci, temuan);
  }
}

/** A cell with several codes may name several that nobody knows. */
function bedakan(hal: HalBuku): string {
  return hal.kode === 'indikator-tidak-dikenal' ? hal.sebutan : '';
}
