import { readTampilanPengaturan } from '../../src/usecases';
import { DAFTAR_KUNCI } from '../../src/usecases/daftar-kunci';
import { DAFTAR_KUNCI_UMUM } from '../../src/usecases/kunci-umum';
import { PENGATURAN_KOSONG, RUPA_BAKU } from '../../src/usecases/isi-pengaturan';
import { DAFTAR_PROFIL } from '../../src/laporan';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from './buku-uji';
import { buildBuku, pengaturan } from './buku-uji';

async function tampilan(isi: IsiBuku = {}, ubahan: ReadonlyMap<string, string | null> = new Map()) {
  const hasil = await readTampilanPengaturan(await XlsxWorkbook.open(await buildBuku(isi)), ubahan);
  const cari = (kunci: string) => {
    const satu = hasil.daftar.find((calon) => calon.kunci === kunci);
    if (satu === undefined) throw new Error(`Tidak ada ${kunci}`);
    return { nilai: satu.nilai, dari: satu.dari, bawaan: satu.bawaan };
  };
  return { ...hasil, cari };
}

describe('Pilihan tiap kunci tblPengaturan (Spesifikasi Takar 4)', () => {
  it.each(
    DAFTAR_KUNCI.flatMap((kunci) => kunci.isian.daftarPilihan.map(({ nilai }) => [kunci.kunci, nilai, kunci] as const)),
  )('[4] %s: pilihan "%s" diterima, dan ditulis kembali dengan kata yang sama', (_, nilai, { parse, format }) => {
    const diubah = parse(nilai)!(DAFTAR_PROFIL[0].pengaturan, 2023);
    expect(format(diubah)).toBe(nilai);
  });

  it.each(
    DAFTAR_KUNCI_UMUM.flatMap((kunci) =>
      kunci.isian.daftarPilihan.map(({ nilai }) => [kunci.kunci[0], nilai, kunci] as const),
    ),
  )('[4] %s: pilihan "%s" diterima, dan ditulis kembali dengan kata yang sama', (_, nilai, { read, format }) => {
    expect(format(read(PENGATURAN_KOSONG, nilai)!)).toBe(nilai);
  });

  it.each(DAFTAR_PROFIL.map(({ id, pengaturan: milik }) => [id, milik] as const))(
    '[4] cara profil %s ada di antara pilihan, kecuali desimal bertingkat dan bobot',
    (_, milik) => {
      const lain = DAFTAR_KUNCI.filter(
        ({ isian, format }) => !isian.daftarPilihan.some(({ nilai }) => nilai === format(milik)),
      );
      for (const { kunci, format } of lain) {
        expect(kunci).toMatch(/^Desimal /);
        expect(format(milik)).toMatch(/^\d; ≥100: 0$/);
      }
    },
  );
});

describe('Pengaturan kantor untuk ditampilkan (Spesifikasi Takar 4, 7.2)', () => {
  it('[4] yang ditulis di buku kerja dibedakan dari cara profil', async () => {
    const { cari, hasTabel } = await tampilan({
      tblPengaturan: pengaturan(['Desimal Capaian', 0], ['Batas Capaian', '112,5']),
    });
    expect(hasTabel).toBe(true);
    expect(cari('Tahun')).toEqual({ nilai: '2023', dari: 'buku', bawaan: '' });
    expect(cari('Instansi')).toEqual({ nilai: 'Kecamatan Contoh', dari: 'buku', bawaan: '' });
    expect(cari('Kabupaten')).toEqual({ nilai: '', dari: 'profil', bawaan: '' });
    expect(cari('Desimal Capaian')).toEqual({ nilai: '0', dari: 'buku', bawaan: '2' });
    expect(cari('Batas Capaian')).toEqual({ nilai: '112,5', dari: 'buku', bawaan: 'tidak ada' });
    expect(cari('Skala Capaian')).toEqual({
      nilai: 'permendagri-86-2017',
      dari: 'profil',
      bawaan: 'permendagri-86-2017',
    });
    expect(cari('Huruf')).toEqual({ nilai: RUPA_BAKU.huruf, dari: 'profil', bawaan: RUPA_BAKU.huruf });
  });

  it('[4] nilai memakai kata dari daftar pilihan, bagaimanapun ia diketik', async () => {
    const { cari } = await tampilan({
      tblPengaturan: pengaturan(
        ['SKM SETAHUN', 'Rata rata'],
        ['Profil', 'Jiken'],
        ['kertas', 'f4'],
        ['Bobot SKM', { value: 0.111, numberFormat: '0.0%' }],
      ),
    });
    expect(cari('SKM Setahun').nilai).toBe('rata-rata');
    expect(cari('Profil').nilai).toBe('jiken');
    expect(cari('Kertas')).toEqual({ nilai: 'F4', dari: 'buku', bawaan: 'A4' });
    expect(cari('Bobot SKM')).toEqual({ nilai: '0,111', dari: 'buku', bawaan: '1/n' });
  });

  it('[4] desimal bertingkat milik profil disebut mulai dari mana', async () => {
    const { cari } = await tampilan({ tblPengaturan: pengaturan(['Profil', 'jiken']) });
    expect(cari('Desimal Capaian')).toEqual({ nilai: '2; ≥100: 0', dari: 'profil', bawaan: '2; ≥100: 0' });
    expect(cari('Pembulatan Capaian').nilai).toBe('potong');
  });

  it('[1.3] nilai yang tidak dikenal tidak berlaku', async () => {
    const { cari } = await tampilan({ tblPengaturan: pengaturan(['Desimal Capaian', 9], ['Profil', 'kota']) });
    expect(cari('Desimal Capaian')).toMatchObject({ nilai: '2', dari: 'profil' });
    expect(cari('Profil')).toMatchObject({ nilai: 'permenpanrb53', dari: 'profil' });
  });

  it('[4] tanpa tblPengaturan dan tanpa tahun semuanya menurut profil', async () => {
    const { cari, hasTabel, daftar } = await tampilan({ tblPengaturan: null });
    expect(hasTabel).toBe(false);
    expect(cari('Tahun').nilai).toBe('');
    expect(daftar.filter(({ dari }) => dari === 'buku')).toEqual([]);
  });

  it('[4] yang dicoba menggantikan isi tabel, juga di bawah nama lain; null kembali ke cara profil', async () => {
    const { cari } = await tampilan(
      {
        tblPengaturan: {
          kepala: ['Kunci', 'Nilai'],
          baris: [
            ['Tahun Laporan', 2023],
            ['Desimal Capaian', 0],
          ],
        },
      },
      new Map([
        ['Tahun', '2024'],
        ['Desimal Capaian', null],
        ['Profil', 'jaten'],
      ]),
    );
    expect(cari('Tahun').nilai).toBe('2024');
    expect(cari('Desimal Capaian')).toEqual({ nilai: '2', dari: 'profil', bawaan: '2' });
    expect(cari('Pembulatan Capaian')).toMatchObject({ nilai: 'potong', dari: 'profil' });
  });

  it('[3.3] skala yang berlaku disebut jenjangnya dari yang tertinggi, dengan selang seperti tercetak', async () => {
    const { skala } = await tampilan({ tblPengaturan: pengaturan(['Skala Capaian', 'jiken']) });
    expect(skala).toMatchObject({ isKantor: false, sumber: 'LKjIP Kecamatan Jiken 2023, Tabel 3.1' });
    expect(skala.jenjang[0]).toEqual({ label: 'Sangat Baik', dari: '100', selang: 'Lebih dari 100%', warna: 'C6E0B4' });
    expect(skala.jenjang.at(-1)).toMatchObject({ label: 'Sangat Kurang', dari: null });
  });

  it('[3.3] skala kantor di tblSkala menang, dan selangnya dibuat dari batasnya', async () => {
    const { skala, cari } = await tampilan({
      tblSkala: {
        kepala: ['Skala', 'Label', 'Dari', 'Termasuk Batas', 'Warna'],
        baris: [
          ['capaian', 'Tinggi', 85.5, 'tidak', '00B050'],
          ['capaian', 'Cukup', 50, 'ya', null],
          ['capaian', 'Rendah', null, null, null],
        ],
      },
    });
    expect(skala.isKantor).toBe(true);
    expect(skala.jenjang.map(({ label, selang, warna }) => [label, selang, warna])).toEqual([
      ['Tinggi', '> 85,5', '00B050'],
      ['Cukup', '≥ 50', null],
      ['Rendah', '< 50', null],
    ]);
    expect(cari('Skala Capaian').nilai).toBe('permendagri-86-2017');
  });

  it('[3.7] bobot di tblUnsur adalah cara kantor selama tblPengaturan tidak menyebut lain', async () => {
    const tblUnsur = {
      kepala: ['Unsur', 'Nama Unsur', 'Bobot'],
      baris: [
        ['U1', 'Persyaratan', 0.5],
        ['U2', 'Prosedur', 0.5],
      ],
    };
    expect((await tampilan({ tblUnsur })).cari('Bobot SKM')).toEqual({
      nilai: 'per unsur',
      dari: 'profil',
      bawaan: 'per unsur',
    });
  });
});
