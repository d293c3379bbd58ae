import { JSDOM } from 'jsdom';
import { buildSalinan } from '../../../src/dokumen/html';
import type { RupaSalinan } from '../../../src/dokumen/html';
import type { Tabel } from '../../../src/usecases';
import { readHtml } from './baca-html';
import { DAFTAR_CONTOH, calculateContoh } from './contoh-hasil';
import { toSeharusnya, withoutLebar } from './salinan-seharusnya';
import { buildSel as sel } from '../../laporan/tabel-uji';

const RUPA: RupaSalinan = { kertas: 'A4', huruf: 'Times New Roman', ukuranHuruf: 11 };
/** Points between the margins that an office's report has: 155 mm upright, 247 mm lying. */
const LEBAR_TEKS = { tegak: 439.4, mendatar: 700.2 };

const TABEL: Tabel = {
  no: '3.2',
  kelompok: 'capaian',
  judul: 'Capaian <b>Tahun</b> 2023 & "lain"',
  berjudul: true,
  kepala: [
    [sel('No', { rentangBaris: 2 }), sel('Tahun 2023', { rentangKolom: 2, tebal: true }), sel('', { tertutup: true })],
    [sel('', { tertutup: true }), sel('Target'), sel('Kategori')],
  ],
  baris: [
    [
      sel('1\n2'),
      sel('72,50', { rata: 'tengah', ruang: { kiri: 2, kanan: 1, lebar: 8 } }),
      sel('Baik', { warna: 'E2EFDA' }),
    ],
    [sel(''), sel('<script>alert(1)</script>', { indentasi: 2 }), sel('a\tb', { miring: true, rata: 'kanan' })],
  ],
  lebar: [5, 20, 15],
  orientasi: 'tegak',
  sumber: 'Sumber: Data olahan',
  kepalaBerulang: false,
  narasi: ['Capaian 72,50.', 'Kategori Baik.'],
  grafik: [],
};

/** The clipboard's HTML as elements. */
function parse(daftarTabel: readonly Tabel[] = [TABEL], rupa = RUPA): Document {
  return new JSDOM(buildSalinan(daftarTabel, rupa).html).window.document;
}
const gaya = (elemen: Element | null | undefined) => elemen?.getAttribute('style') ?? '';

beforeAll(() => {
  Object.assign(globalThis, { document: new JSDOM('').window.document });
});

describe('Tabel di papan klip (Spesifikasi Takar 5.5)', () => {
  it.each(DAFTAR_CONTOH)(
    '%s: setiap tabel terbaca kembali sel demi sel, dengan gabungan dan judulnya',
    async (nama) => {
      const { tabel, rupa } = await calculateContoh(nama);
      const terbaca = readHtml(buildSalinan(tabel, rupa).html);
      expect(terbaca.map(withoutLebar)).toEqual(tabel.map(toSeharusnya));
      for (const [i, satu] of tabel.entries()) {
        expect(terbaca[i]?.kepala.length).toBeGreaterThan(0);
        for (const baris of [...(terbaca[i]?.kepala ?? []), ...(terbaca[i]?.baris ?? [])]) {
          expect(baris).toHaveLength(satu.lebar.length);
        }
      }
    },
  );

  it.each(DAFTAR_CONTOH)('%s: tidak ada tabel yang lebih lebar daripada bidang teks kertasnya', async (nama) => {
    const { tabel, rupa } = await calculateContoh(nama);
    const daftar = [...parse(tabel, rupa).querySelectorAll('table')];
    expect(daftar).toHaveLength(tabel.length);
    daftar.forEach((table, i) => {
      const lebar = [...table.querySelectorAll('col')].map((col) => Number.parseFloat(col.style.width));
      const jumlah = lebar.reduce((satu, lain) => satu + lain, 0);
      expect(jumlah).toBeLessThanOrEqual(LEBAR_TEKS[tabel[i]!.orientasi]);
      expect(Number.parseFloat(table.style.width)).toBeCloseTo(jumlah, 2);
    });
  });

  it('nama dengan tanda HTML tetap teks: tidak ada elemen yang lahir darinya', () => {
    const dokumen = parse();
    expect(dokumen.querySelector('script')).toBeNull();
    expect(dokumen.querySelector('p')?.textContent).toBe('Tabel 3.2 Capaian <b>Tahun</b> 2023 & "lain"');
    expect(withoutLebar(readHtml(buildSalinan([TABEL], RUPA).html)[0]!)).toEqual(toSeharusnya(TABEL));
  });

  it('nama huruf dengan tanda kutip tidak keluar dari gayanya', () => {
    const dokumen = parse([TABEL], { ...RUPA, huruf: `Ar'ia"l;color:red` });
    const span = dokumen.querySelector('span')!;
    expect(span.style.fontFamily).toContain('Arialcolor:red');
    expect(span.style.color).toBe('');
  });

  it('setiap sel membawa rupanya sendiri: garis, lebar dalam poin, huruf dan ukurannya', () => {
    const dokumen = parse([TABEL], { kertas: 'F4', huruf: 'Bookman Old Style', ukuranHuruf: 12 });
    const daftar = [...dokumen.querySelectorAll('td')];
    expect(daftar).toHaveLength(10);
    for (const td of daftar) {
      expect(gaya(td)).toMatch(/^width:[\d.]+pt;border:solid windowtext 1\.0pt;mso-border-alt:/);
      expect(gaya(td.querySelector('p'))).toMatch(/^margin:0cm /);
      expect(gaya(td.querySelector('span'))).toBe(`font-family:'Bookman Old Style',serif;font-size:12.0pt`);
    }
    expect(gaya(daftar.find((td) => td.textContent === 'Baik'))).toContain('background:#E2EFDA');
  });

  it('sel gabungan selebar kolom-kolomnya', () => {
    const terbaca = readHtml(buildSalinan([TABEL], RUPA).html)[0]!;
    const [, target, kategori] = terbaca.kepala[1]!;
    expect(terbaca.kepala[0]?.[1]?.lebar).toBeCloseTo(target!.lebar + kategori!.lebar, 2);
  });

  it('angka rata koma dan anak baris menjorok dengan jarak dalam poin', () => {
    const cari = (teks: string) => [...parse().querySelectorAll('td p')].find((p) => p.textContent === teks);
    // Digits of 11 points Times New Roman are 5.5 points wide.
    expect(gaya(cari('72,50'))).toContain('margin:0cm 5.5pt 0cm 11.0pt;text-align:center');
    expect(gaya(cari('<script>alert(1)</script>'))).toContain('margin:0cm 0cm 0cm 20.0pt;text-align:left');
  });

  it('kepala diulang di setiap halaman, baris tidak terpotong, judul tetap bersama tabelnya', () => {
    const dokumen = parse();
    expect(dokumen.querySelectorAll('thead tr')).toHaveLength(2);
    const daftarBaris = [...dokumen.querySelectorAll('tr')].map(gaya);
    expect(daftarBaris.every((satu) => satu.includes('page-break-inside:avoid'))).toBe(true);
    expect(daftarBaris[0]).toContain('mso-yfti-firstrow:yes');
    expect(daftarBaris.at(-1)).toContain('mso-yfti-lastrow:yes');
    const judul = dokumen.querySelector('p')!;
    expect(gaya(judul)).toContain('text-align:center');
    expect(gaya(judul)).toContain('page-break-after:avoid');
    expect(judul.querySelector('b')).not.toBeNull();
  });

  it('dua tabel tanpa judul tidak menyatu: ada paragraf di antaranya', () => {
    const polos = { ...TABEL, berjudul: false, sumber: '', narasi: [] };
    const anak = [...parse([polos, polos]).body.children].map(({ tagName }) => tagName);
    expect(anak).toEqual(['DIV', 'P', 'DIV']);
  });

  it('huruf mengecil hanya bila kata terpanjang tidak muat berdampingan', () => {
    const panjang = Array.from({ length: 9 }, () => sel('Pertanggungjawaban'));
    const lebar = panjang.map(() => 9);
    const ukuran = (tabel: Tabel) =>
      Number.parseFloat(parse([tabel]).querySelector('td span')!.getAttribute('style')!.split('font-size:')[1]!);
    const padat: Tabel = { ...TABEL, kepala: [panjang], baris: [], lebar };
    expect(ukuran(padat)).toBeLessThan(9);
    expect(ukuran({ ...padat, orientasi: 'mendatar' })).toBeGreaterThan(ukuran(padat));
    expect(ukuran(TABEL)).toBe(11);
  });

  it('sebagai teks: judul, sel di antara tab, sumber, lalu narasi; tanda baris di dalam sel menjadi spasi', () => {
    expect(buildSalinan([TABEL], RUPA).teks.split('\n')).toEqual([
      'Tabel 3.2 Capaian <b>Tahun</b> 2023 & "lain"',
      'No\tTahun 2023\t',
      '\tTarget\tKategori',
      '1 2\t72,50\tBaik',
      '\t<script>alert(1)</script>\ta b',
      'Sumber: Data olahan',
      '',
      'Capaian 72,50.',
      '',
      'Kategori Baik.',
    ]);
  });
});
