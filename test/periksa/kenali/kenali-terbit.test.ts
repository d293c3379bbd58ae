import { findTabelCetak } from '../../../src/periksa/kenali';
import type { BarisCetak, TabelCetak } from '../../../src/periksa/model';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { buildBukuTerbit, toKunci } from '../../golden/buku-terbit';
import { ID_LAPORAN, readLaporanTerbit, type IdLaporan } from '../../golden/laporan-terbit';
import { buildLaporanCetak } from '../laporan-terbit';
import { buildLembar } from './build-lembar';
import { HARAPAN } from './harapan';

const SINGKATAN: Partial<Record<BarisCetak['jenis'], string>> = {
  'rata-rata': 'rata',
  tertinggi: 'maks',
  terendah: 'min',
};

function formatBaris(baris: readonly BarisCetak[]): string {
  const daftar = baris.map(({ jenis, level }) => {
    if (jenis === 'data') return String(level ?? '_');
    return jenis === 'kelompok' ? `k${level ?? '_'}` : (SINGKATAN[jenis] ?? jenis);
  });
  return daftar.join(' ').replace(/(?<=^|[\s\d_])([\d_]) (?=[\d_](?:\s|$))/g, '$1');
}

function describeTabel({ kolom, baris }: TabelCetak): [string, string] {
  const jenis = kolom.map((satu) => (satu.tahun === null ? satu.jenis : `${satu.jenis}:${satu.tahun}`));
  return [jenis.join(' '), formatBaris(baris)];
}

describe.each(ID_LAPORAN)('Tabel tercetak LKjIP %s (Spesifikasi Takar 6)', (id: IdLaporan) => {
  const daftarHarapan = Object.entries(HARAPAN[id]);

  it('[6] semua tabel laporan ada dalam harapan', () => {
    expect(buildLaporanCetak(id).tabel.map(({ lembar }) => lembar)).toEqual(daftarHarapan.map(([lembar]) => lembar));
  });

  it.each(daftarHarapan)('[6] %s: jenis kolom, jenis baris, dan level', (lembar, harapan) => {
    const tabel = buildLaporanCetak(id).tabel.find((satu) => satu.lembar === lembar);
    expect(tabel && describeTabel(tabel)).toEqual(harapan);
  });

  it('[6] dari buku kerja: satu tabel per lembar, dengan kolom, nomor, dan alamat sel yang sama', async () => {
    const buku = await buildBukuTerbit(id);
    const daftarLembar = await (await XlsxWorkbook.open(buku.bytes)).readSheets();
    const laporan = readLaporanTerbit(id);
    const langsung = buildLaporanCetak(id).tabel;
    daftarLembar.forEach((lembar, i) => {
      const [tabel, ...lain] = findTabelCetak(lembar);
      const { no, header, rows } = laporan.tables[i]!;
      expect([lembar.name, lain.length]).toEqual([lembar.name, 0]);
      expect(tabel && describeTabel(tabel)[0]).toBe(HARAPAN[id][lembar.name]?.[0]);
      expect([lembar.name, tabel?.no]).toEqual([lembar.name, langsung[i]!.no]);
      expect(tabel?.kepala.length).toBe(header.length - (tabel?.nomorKolom ? 1 : 0));
      const sisipan = tabel!.baris.length - rows.length;
      expect(sisipan).toBe(no === '3.2.4' ? 297 : 0);
      rows.forEach((_, baris) =>
        tabel!.baris[sisipan + baris]!.sel.forEach(({ alamat }, kolom) =>
          expect(alamat).toBe(buku.letak.get(toKunci(no, baris, kolom))?.address),
        ),
      );
      if (sisipan === 0) expect(describeTabel(tabel!)[1]).toBe(HARAPAN[id][lembar.name]?.[1]);
    });
    expect(daftarLembar).toHaveLength(daftarHarapan.length);
  });

  it.each([0, 1, 2])(
    '[6] semua tabel di satu lembar, dengan sumber, teks, dan %i baris kosong di antaranya',
    (jarak) => {
      const bernomor = readLaporanTerbit(id).tables.filter(({ no }) => /^\d+(?:\.\d+)+(?: \(\d\))?$/.test(no));
      const rows = bernomor.flatMap(({ no, title, header, rows: isi }) => [
        [`Tabel ${no.replace(/ .*/, '')} ${title}`],
        ...header,
        ...isi,
        ['Sumber : LKjIP'],
        ...Array.from({ length: jarak }, () => []),
        ['Capaian di atas naik dibandingkan tahun sebelumnya.'],
      ]);
      const daftar = findTabelCetak(buildLembar(rows));
      expect(daftar.map(({ no, kolom, baris }) => [no, kolom.length, baris.length])).toEqual(
        bernomor.map(({ no, header, rows: isi }) => [no.replace(/ .*/, ''), header[0]?.length, isi.length]),
      );
    },
  );
});
