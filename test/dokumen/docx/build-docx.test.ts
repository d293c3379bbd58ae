import { buildDocx } from '../../../src/dokumen/docx';
import type { Grafik, Tabel } from '../../../src/laporan';
import { hasSdkValidator, validateWithSdk } from '../../workbook/xlsx/sdk-validator';
import { listParagraf, listTabel, readDocx } from './baca-docx';
import { buildSel, buildTabelUji } from '../../laporan/tabel-uji';
import { RUPA } from '../rupa-uji';

const build = async (daftarTabel: readonly Tabel[], ubah: Partial<typeof RUPA> = {}) =>
  readDocx(await buildDocx(daftarTabel, { ...RUPA, ...ubah }));

const GRAFIK: Grafik = {
  no: '3.1',
  judul: 'Target dan Realisasi',
  jenis: 'kolom',
  kategori: ['2022', '2023'],
  seri: [
    { nama: 'Target', nilai: ['75', null] },
    { nama: 'Realisasi', nilai: ['1234.5', '72.50'] },
  ],
  desimal: 2,
  satuan: '%',
  sorot: [],
};

describe('Dokumen Word (Spesifikasi Takar 5.5)', () => {
  it('[5.5] sifat dokumen menyebut kantor dan tahunnya, bahasanya Indonesia', async () => {
    const { berkas } = await build([buildTabelUji()], { instansi: 'Kecamatan A & B', tahun: 2024 });
    expect(berkas['docProps/core.xml']).toContain('Kecamatan A &amp; B Tahun 2024');
    expect(berkas['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
  });

  it('[5.5] hurufnya huruf setelan, dan gaya bawaan Word bernama seperti di Word', async () => {
    const { berkas } = await build([buildTabelUji({ sumber: 'Sumber: x' })], {
      huruf: 'Bookman Old Style',
      ukuranHuruf: 12,
    });
    const gaya = berkas['word/styles.xml'] ?? '';
    expect(gaya).toContain('w:ascii="Bookman Old Style"');
    expect(gaya).toContain('<w:sz w:val="24"/>');
    for (const nama of ['Normal', 'caption', 'Table Grid', 'Body Text', 'table of figures', 'footer', 'Isi Tabel'])
      expect(gaya).toContain(`<w:name w:val="${nama}"/>`);
    // Only the styles say the font, so that a pasted table takes that of the document it is pasted into.
    expect(berkas['word/document.xml']).not.toMatch(/w:rFonts|w:sz\b/);
  });

  it.each([
    ['A4', 11_906, 16_838],
    ['F4', 12_189, 18_709],
  ] as const)('[5.5] kertas %s, juga di halaman mendatar', async (kertas, lebar, tinggi) => {
    const { bagian } = await build([buildTabelUji(), buildTabelUji({ no: '3.2', orientasi: 'mendatar' })], { kertas });
    expect(bagian.map(({ lebarKertas, tinggiKertas }) => [lebarKertas, tinggiKertas])).toEqual([
      [lebar, tinggi],
      [lebar, tinggi],
      [tinggi, lebar],
    ]);
  });

  it('[5.5] tabel tegak yang tidak muat dibaringkan; tetangga yang searah berbagi bagian', async () => {
    const lebar = Array.from({ length: 16 }, () => 10);
    const kepala = [lebar.map(() => buildSel('Realisasi', { tebal: true }))];
    const banyakKolom = buildTabelUji({ no: '3.3', kepala, baris: [], lebar });
    const { bagian } = await build([buildTabelUji(), buildTabelUji({ no: '3.2' }), banyakKolom]);
    expect(bagian.map(({ mendatar, isi }) => [mendatar, isi.filter(({ jenis }) => jenis === 'tabel').length])).toEqual([
      [false, 0],
      [false, 2],
      [true, 1],
    ]);
  });

  it('[5.5] judul tetap sehalaman dengan tabelnya, kepala dengan baris pertama, baris terakhir dengan sumbernya', async () => {
    const { berkas, ...dokumen } = await build([buildTabelUji({ sumber: 'Sumber: Data' })]);
    const [judul] = listParagraf({ berkas, ...dokumen }).filter(({ gaya }) => gaya === 'Caption');
    expect(judul?.tetapDenganBerikut).toBe(true);
    expect(berkas['word/styles.xml']).toMatch(/w:styleId="KepalaTabel">.*?<w:keepNext\/>/s);
    expect(berkas['word/document.xml']).toMatch(/<w:pStyle w:val="IsiTabel"\/><w:keepNext\/>.{0,200}Nilai SAKIP/s);
  });

  it('[5.5] tabel tanpa judul tidak menyatu dengan tabel di atasnya dan tidak masuk daftar', async () => {
    const dokumen = await build([buildTabelUji(), buildTabelUji({ no: 'tanpa nomor (3.4)', berjudul: false })]);
    const { isi } = dokumen.bagian.at(-1)!;
    const letak = isi.flatMap(({ jenis }, i) => (jenis === 'tabel' ? [i] : []));
    expect(letak).toHaveLength(2);
    expect(letak[1]! - letak[0]!).toBeGreaterThan(1);
    expect(listParagraf(dokumen).filter(({ gaya }) => gaya === 'TableofFigures')).toHaveLength(1);
  });

  it('[5.5] indentasi dan angka koma di bawah koma', async () => {
    const baris = [
      [
        buildSel('1'),
        buildSel('Belanja Pegawai', { indentasi: 2 }),
        buildSel('6,5', { rata: 'tengah', ruang: { kiri: 2, kanan: 1, lebar: 5.5 } }),
      ],
    ];
    const { berkas } = await build([buildTabelUji({ baris })]);
    expect(berkas['word/document.xml']).toMatch(/<w:ind w:left="400"\/>.{0,120}Belanja Pegawai/s);
    // A digit of Times New Roman is half as wide as the letters are high: 5.5 points of 11.
    expect(berkas['word/document.xml']).toMatch(/<w:ind w:left="220" w:right="110"\/>.{0,120}6,5/s);
  });

  it('[5.5] huruf yang tidak dapat ada di XML dibuang, baris baru tetap baris baru', async () => {
    const kotor = 'a\u0000b\u001f\ud800c\uffff <x> & "y" 𝔘\nbaris dua\r\nbaris tiga';
    const bytes = await buildDocx(
      [
        buildTabelUji({
          judul: kotor,
          baris: [[buildSel(kotor), buildSel(''), buildSel('')]],
          sumber: kotor,
          narasi: [kotor],
          grafik: [{ ...GRAFIK, judul: kotor, kategori: [kotor, 'b'], seri: [{ nama: kotor, nilai: ['1', '2'] }] }],
        }),
      ],
      { ...RUPA, instansi: kotor },
    );
    const dokumen = readDocx(bytes);
    const bersih = 'abc <x> & "y" 𝔘\nbaris dua\nbaris tiga';
    expect(listTabel(dokumen)[0]!.daftarSel[3]!.teks).toBe(bersih);
    expect(listParagraf(dokumen).find(({ gaya }) => gaya === 'BodyText')?.teks).toBe(bersih);
    expect(listParagraf(dokumen).find(({ gaya }) => gaya === 'Caption')?.teks).toBe(
      'Tabel 3.1 abc <x> & "y" 𝔘 baris dua baris tiga',
    );
    if (hasSdkValidator) expect(validateWithSdk(bytes, 'docx')).toEqual([]);
  }, 30_000);

  it('[5.5] sel gabungan yang melampaui tabel dan baris yang kurang selnya tetap menjadi tabel yang utuh', async () => {
    const baris = [
      [buildSel('a', { rentangBaris: 3 }), buildSel('b', { rentangKolom: 2 }), buildSel('', { tertutup: true })],
      [buildSel('', { tertutup: true }), buildSel('c')],
    ];
    const [tabel] = listTabel(await build([buildTabelUji({ kepala: [], baris })]));
    expect(tabel!.daftarSel.map(({ teks, rentangBaris, rentangKolom }) => [teks, rentangBaris, rentangKolom])).toEqual([
      ['a', 2, 1],
      ['b', 1, 2],
      ['c', 1, 1],
      ['', 1, 1],
    ]);
  });

  it('[5.5] tanpa tabel dokumennya berkata demikian', async () => {
    const dokumen = await build([]);
    expect(listParagraf(dokumen).map(({ teks }) => teks)).toEqual(['Belum ada tabel yang dapat dibuat.']);
  });

  it.each(['kolom', 'batang', 'garis', 'lingkaran'] as const)(
    '[5.2] grafik %s bernomor sendiri, angkanya dalam notasi Indonesia',
    async (jenis) => {
      const seri = jenis === 'lingkaran' ? GRAFIK.seri.slice(1) : GRAFIK.seri;
      const bytes = await buildDocx([buildTabelUji({ grafik: [{ ...GRAFIK, jenis, seri, sorot: [1] }] })], RUPA);
      const dokumen = readDocx(bytes);
      const bagian = dokumen.berkas['word/charts/chart1.xml'] ?? '';
      expect(bagian).toContain(
        { kolom: 'barDir val="col"', batang: 'barDir val="bar"', garis: 'lineChart', lingkaran: 'pieChart' }[jenis],
      );
      expect(bagian).toContain('<c:v>1234.5</c:v>');
      expect(bagian).toContain('<a:t>1.234,5%</a:t>');
      expect(bagian).toContain('<a:t>72,50%</a:t>');
      const judul = listParagraf(dokumen).filter(({ gaya }) => gaya === 'Caption');
      expect(judul.map(({ teks }) => teks)).toContain('Grafik 3.1 Target dan Realisasi');
      expect(Object.keys(dokumen.berkas).filter((nama) => /embeddings\/.*\.xlsx$/.test(nama))).toHaveLength(1);
      if (hasSdkValidator) expect(validateWithSdk(bytes, 'docx')).toEqual([]);
    },
    30_000,
  );

  it('[5.2] grafik tanpa nomor hanya berjudul', async () => {
    const dokumen = await build([buildTabelUji({ grafik: [{ ...GRAFIK, no: '' }] })]);
    const judul = listParagraf(dokumen).filter(({ gaya }) => gaya === 'Caption');
    expect(judul.at(-1)).toMatchObject({ teks: 'Target dan Realisasi', daftarBidang: [] });
  });

  it('[5.2] grafik tanpa angka dilewati; nama dan kategori boleh kosong', async () => {
    const kosong = { ...GRAFIK, kategori: [], seri: [] };
    const tanpaNama = {
      ...GRAFIK,
      no: '3.2',
      kategori: ['', ''],
      seri: [
        { nama: '', nilai: [null, null] },
        { nama: '', nilai: ['-5', '0'] },
      ],
    };
    const { berkas } = await build([buildTabelUji({ grafik: [kosong, tanpaNama] })]);
    expect(Object.keys(berkas).filter((nama) => nama.startsWith('word/charts/chart'))).toHaveLength(1);
    expect(berkas['word/document.xml']).toContain(' SEQ Grafik \\* ARABIC \\r 2 ');
  });

  it('[5.5] dokumen besar: kepala, baris, dan lebarnya tetap benar, halaman di daftar menunggu F9', async () => {
    const baris = Array.from({ length: 1500 }, (_, i) =>
      [String(i + 1), `Kegiatan nomor ${i + 1}`, '100'].map((teks) => buildSel(teks)),
    );
    const dokumen = await build([buildTabelUji({ baris })]);
    const [tabel] = listTabel(dokumen);
    expect(tabel!.jumlahBaris).toBe(1501);
    expect(tabel!.jumlahKepala).toBe(1);
    const [entri] = listParagraf(dokumen).filter(({ gaya }) => gaya === 'TableofFigures');
    expect(entri?.teks).toBe('Tabel 3.1 Capaian Kinerja Tahun 2023\t');
    expect(dokumen.berkas['word/document.xml']).not.toContain('w:dirty');
  }, 60_000);
});
