import { PEMERIKSAAN_LABEL } from '../../../src/periksa/label';
import { buildLaporanUji } from './tabel';

describe('Pemeriksaan label', () => {
  it('kodenya tidak kembar, dengan keterangan dan contoh berupa kalimat', () => {
    const kode = PEMERIKSAAN_LABEL.map((satu) => satu.kode);
    expect(new Set(kode).size).toBe(kode.length);
    for (const { keterangan, contoh } of PEMERIKSAAN_LABEL) {
      expect(keterangan).toMatch(/\.$/);
      expect(contoh).toMatch(/\.$/);
    }
  });

  it.each([
    ['laporan tanpa tabel', []],
    ['tabel tanpa baris', [{ kepala: ['No | Sasaran | Target'], baris: [] }]],
    ['tabel tanpa kepala', [{ kepala: [], baris: ['1 | Desa mandiri | 3'] }]],
    ['sel kosong', [{ kepala: [' | | '], baris: [' | | ', ' | | '] }]],
  ])('%s tidak mempunyai temuan', (_, daftar) => {
    const laporan = buildLaporanUji(daftar);
    expect(PEMERIKSAAN_LABEL.flatMap((satu) => satu.check(laporan, { isTerpotongBiasa: false }))).toEqual([]);
  });
});
