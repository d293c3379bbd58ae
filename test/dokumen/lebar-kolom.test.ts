import fc from 'fast-check';
import { JARAK_SEL, fitKolom, isMuat } from '../../src/dokumen/lebar-kolom';
import { measureTextWidth } from '../../src/workbook/text-width';
import { buildSel, buildTabelUji } from '../laporan/tabel-uji';

const LEBAR_TEKS = 8788;
const HURUF = { huruf: 'Times New Roman', ukuranHuruf: 11 };

const jumlah = (daftar: readonly number[]) => daftar.reduce((total, satu) => total + satu, 0);
const buildSatuBaris = (daftarTeks: readonly string[], lebar: readonly number[]) =>
  buildTabelUji({ kepala: [], baris: [daftarTeks.map((teks) => buildSel(teks))], lebar });

describe('Lebar kolom (Spesifikasi Takar 5.5)', () => {
  it('[5.5] mengisi lebar teks menurut perbandingan di bentuk tabelnya', () => {
    const { lebar, ukuranHuruf } = fitKolom(buildSatuBaris(['a', 'b', 'c'], [10, 60, 30]), 10_000, HURUF);
    expect(lebar).toEqual([1000, 6000, 3000]);
    expect(ukuranHuruf).toBe(11);
  });

  it('[5.5] kolom sempit diberi ruang untuk kata terpanjangnya, dari kolom yang lapang', () => {
    const { lebar, ukuranHuruf } = fitKolom(buildSatuBaris(['Pertanggungjawaban', 'b'], [5, 95]), LEBAR_TEKS, HURUF);
    const kata = measureTextWidth('Pertanggungjawaban', { fontName: HURUF.huruf, fontSize: 11 }) * 20;
    expect(lebar[0]).toBeGreaterThanOrEqual(Math.floor(kata + 2 * JARAK_SEL));
    expect(jumlah(lebar)).toBe(LEBAR_TEKS);
    expect(ukuranHuruf).toBe(11);
  });

  it('[5.5] huruf mengecil hanya bila kata-katanya tidak muat, dan tidak sampai tak terbaca', () => {
    const sepuluh = Array.from({ length: 10 }, () => 'Pertanggung');
    const { ukuranHuruf } = fitKolom(
      buildSatuBaris(
        sepuluh,
        sepuluh.map(() => 10),
      ),
      LEBAR_TEKS,
      HURUF,
    );
    expect(ukuranHuruf).toBeLessThan(11);
    expect(ukuranHuruf).toBeGreaterThanOrEqual(7);
    const banyak = Array.from({ length: 40 }, () => 'Pertanggungjawaban');
    const sempit = fitKolom(
      buildSatuBaris(
        banyak,
        banyak.map(() => 10),
      ),
      LEBAR_TEKS,
      HURUF,
    );
    expect(sempit.ukuranHuruf).toBe(7);
    expect(jumlah(sempit.lebar)).toBe(LEBAR_TEKS);
  });

  it('[5.5] tabel yang hurufnya akan terlalu kecil tidak muat di halaman tegak', () => {
    const kolom = Array.from({ length: 14 }, () => 'Realisasi');
    const tabel = buildSatuBaris(
      kolom,
      kolom.map(() => 10),
    );
    expect(isMuat(tabel, LEBAR_TEKS, HURUF)).toBe(false);
    expect(isMuat(tabel, 13_000, HURUF)).toBe(true);
  });

  it('[5.5] kata yang sangat panjang tidak mengambil seluruh tabel', () => {
    const { lebar } = fitKolom(buildSatuBaris(['x'.repeat(500), 'b', 'c'], [10, 10, 10]), LEBAR_TEKS, HURUF);
    expect(Math.max(...lebar)).toBeLessThanOrEqual(LEBAR_TEKS / 2);
  });

  it('[5.5] kepala gabungan yang panjang melebarkan kolom-kolom di bawahnya', () => {
    const kepala = [
      [buildSel('a'), buildSel('Penyelenggaraan', { rentangKolom: 2, tebal: true }), buildSel('', { tertutup: true })],
    ];
    const tabel = buildTabelUji({ kepala, baris: [[buildSel('a'), buildSel('1'), buildSel('2')]], lebar: [90, 2, 2] });
    const { lebar } = fitKolom(tabel, LEBAR_TEKS, HURUF);
    const kata = measureTextWidth('Penyelenggaraan', { fontName: HURUF.huruf, fontSize: 11, bold: true }) * 20;
    expect(jumlah(lebar.slice(1))).toBeGreaterThanOrEqual(Math.floor(kata + 2 * JARAK_SEL));
  });

  it('[5.5] lebar selalu bilangan bulat positif yang jumlahnya tepat lebar teks', () => {
    const kolom = fc.record({ teks: fc.string({ maxLength: 40 }), lebar: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(
        fc.array(kolom, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 6, max: 14 }),
        (daftar, ukuran) => {
          const tabel = buildSatuBaris(
            daftar.map(({ teks }) => teks),
            daftar.map(({ lebar }) => lebar),
          );
          const { lebar } = fitKolom(tabel, LEBAR_TEKS, { ...HURUF, ukuranHuruf: ukuran });
          expect(jumlah(lebar)).toBe(LEBAR_TEKS);
          expect(lebar.every((satu) => Number.isInteger(satu) && satu > 0)).toBe(true);
        },
      ),
    );
  });
});
