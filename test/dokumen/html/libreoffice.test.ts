import { JSDOM } from 'jsdom';
import { buildSalinan } from '../../../src/dokumen/html';
import type { Tabel } from '../../../src/usecases';
import type { TabelOdt } from './baca-odt';
import { readOdt } from './baca-odt';
import { DAFTAR_CONTOH, calculateContoh } from './contoh-hasil';
import { findLibreOffice, openDiWriter } from './libreoffice';
import { toSeharusnya } from './salinan-seharusnya';

const soffice = findLibreOffice();

/** Cells, merges, caption and lines below, as far as the reader of the document tells of them. */
function toSeharusnyaOdt(tabel: Tabel): TabelOdt {
  const { judul, kepala, baris, bawah } = toSeharusnya(tabel);
  const toSel = (sel: (typeof baris)[number][number]) =>
    sel && { teks: sel.teks, rentangBaris: sel.rentangBaris, rentangKolom: sel.rentangKolom };
  return { judul, kepala: kepala.map((satu) => satu.map(toSel)), baris: baris.map((satu) => satu.map(toSel)), bawah };
}

describe('Tabel yang dibuka di LibreOffice Writer (Spesifikasi Takar 5.5)', () => {
  if (soffice === null) {
    it.skip('dilewati: LibreOffice tidak terpasang di komputer ini (pasang soffice untuk menjalankannya)', () =>
      undefined);
    return;
  }

  it('setiap tabel keempat contoh terbaca kembali sel demi sel, dengan gabungan, kepala berulang, dan judulnya', async () => {
    Object.assign(globalThis, { document: new JSDOM('').window.document });
    const daftarHasil = await Promise.all(DAFTAR_CONTOH.map(calculateContoh));
    const daftarHtml = daftarHasil.map(({ tabel, rupa }) => buildSalinan(tabel, rupa).html);
    const daftarOdt = await openDiWriter(soffice, daftarHtml);
    const terbaca = daftarOdt.map((odt, i) => [DAFTAR_CONTOH[i], readOdt(odt)]);
    expect(terbaca).toEqual(daftarHasil.map(({ tabel }, i) => [DAFTAR_CONTOH[i], tabel.map(toSeharusnyaOdt)]));
  }, 180_000);
});
