import type { LaporanCetak } from '../../../src/periksa/model';
import type { IdLaporan } from '../../golden/laporan-terbit';
import { DAFTAR_TEMUAN_TABEL } from '../../golden/temuan';
import { buildLaporanCetak } from '../laporan-terbit';

/** A published report with everything put right: figures, names, headers, and also captions and their numbers. */
export function buildLaporanDibetulkan(id: IdLaporan): LaporanCetak {
  const laporan = buildLaporanCetak(id, { dibetulkan: true });
  const daftarJudul = DAFTAR_TEMUAN_TABEL.flatMap((temuan) =>
    temuan.laporan === id && temuan.judul !== undefined ? [temuan.judul] : [],
  );
  return {
    ...laporan,
    tabel: laporan.tabel.map((tabel) => {
      const teks = daftarJudul
        .filter(([no]) => tabel.lembar === `Tabel ${no}`)
        .reduce((hasil, [, lama, baru]) => hasil.replace(lama, baru), `Tabel ${tabel.no} ${tabel.judul}`);
      const [, no = tabel.no, judul = tabel.judul] = /^Tabel ([\d.]*) (.*)$/s.exec(teks) ?? [];
      return { ...tabel, no, judul };
    }),
  };
}
