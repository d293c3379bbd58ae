import type { Tabel } from '../../../src/laporan';
import { findLibreOffice } from '../html/libreoffice';
import type { HalamanPdf } from './baca-pdf';
import { hasPdftotext, printDocx } from './baca-pdf';
import { DAFTAR_CONTOH, buildContohDocx } from './build-contoh-docx';

const soffice = findLibreOffice();
/** Points: 25 mm, less than which no page has at its sides, and a hair for the end of a letter. */
const TEPI = 70.9 - 1.5;
const BANYAK_BARIS = 20;

const joinTeks = ({ daftarKata }: HalamanPdf) => daftarKata.map(({ teks }) => teks).join(' ');

/** The pages that hold nothing but rows of a long table: between its caption and the next. */
function listHalamanTengah(daftarTabel: readonly Tabel[], urutan: number, daftarTeks: readonly string[]): string[] {
  const findHalaman = (tabel: Tabel) => {
    const judul = `Tabel ${tabel.no} ${tabel.judul}`;
    return daftarTeks.findIndex((teks, i) => i > 0 && teks.includes(judul));
  };
  const berikut = daftarTabel.slice(urutan + 1).find(({ berjudul }) => berjudul);
  if (berikut === undefined) return daftarTeks.slice(findHalaman(daftarTabel[urutan]!) + 1, -1);
  // Its chart may stand on the page before the next caption.
  const akhir = findHalaman(berikut) - (daftarTabel[urutan]!.grafik.length > 0 ? 1 : 0);
  return daftarTeks.slice(findHalaman(daftarTabel[urutan]!) + 1, akhir);
}

describe('Dokumen Word yang dicetak LibreOffice (Spesifikasi Takar 5.5)', () => {
  if (soffice === null || !hasPdftotext()) {
    it.skip('dilewati: LibreOffice (soffice) atau pdftotext tidak terpasang di komputer ini', () => undefined);
    return;
  }

  it.each(DAFTAR_CONTOH)(
    '[5.5] %s: tidak ada tabel yang keluar halaman, kepala terulang, judul menomori dirinya',
    async (id) => {
      const { isi, bytes } = await buildContohDocx(id);
      const daftarHalaman = printDocx(soffice, bytes);
      expect(daftarHalaman.length).toBeGreaterThan(2);
      const keluar = daftarHalaman.flatMap(({ lebar, daftarKata }, i) =>
        daftarKata.filter(({ kiri, kanan }) => kiri < TEPI || kanan > lebar - TEPI).map(({ teks }) => [i + 1, teks]),
      );
      expect(keluar).toEqual([]);

      // LibreOffice counts the fields anew.
      const daftarTeks = daftarHalaman.map(joinTeks);
      const [depan = '', ...lain] = daftarTeks;
      for (const { no, judul, berjudul } of isi.tabel) {
        if (!berjudul) continue;
        const lengkap = `Tabel ${no} ${judul}`.replace(/\s+/g, ' ');
        expect(depan.replace(/\.{3,}/g, ' ')).toContain(lengkap);
        expect(lain.join(' ')).toContain(lengkap);
      }

      let jumlahTengah = 0;
      isi.tabel.forEach((tabel, i) => {
        if (tabel.baris.length < BANYAK_BARIS || !tabel.berjudul) return;
        for (const halaman of listHalamanTengah(isi.tabel, i, daftarTeks)) {
          const daftarKata = halaman.split(' ');
          const kepala = tabel.kepala.flat().flatMap(({ teks }) => teks.split(/\s+/).filter(Boolean));
          expect(kepala.filter((kata) => !daftarKata.includes(kata))).toEqual([]);
          jumlahTengah++;
        }
      });
      if (isi.tabel.some(({ baris }) => baris.length > 45)) expect(jumlahTengah).toBeGreaterThan(0);
    },
    180_000,
  );
});
