import { HitungDitolak } from './hitung-ditolak';
import type { UbahanPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG } from './isi-pengaturan';
import { findKunci } from './kunci-umum';
import { toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';

/**
 * Whether tblPengaturan would understand every value.
 *
 * @throws HitungDitolak about the first that it would not
 */
export function checkUbahan(ubahan: UbahanPengaturan): void {
  for (const [kunci, nilai] of ubahan) {
    const dikenal = findKunci(kunci);
    if (dikenal === null) refuse({ kode: 'kunci-tidak-dikenal', kunci });
    else if (nilai !== null && dikenal.read(PENGATURAN_KOSONG, nilai) === null) {
      const akibat = 'tidak ada yang diubah';
      refuse({ kode: 'nilai-pengaturan', kunci, tertulis: nilai, pilihan: dikenal.pilihan, akibat });
    }
  }
}

function refuse(hal: HalBuku): never {
  throw new HitungDitolak({ kode: 'pengaturan-salah', sebab: toTemuanBuku(hal, null).pesan });
}
