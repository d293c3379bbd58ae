import type { SelTabel, Tabel } from '../../../src/laporan';
import { formatJudulGrafik } from '../../../src/laporan';
import { toJson } from '../../../src/usecases';
import type { HasilHitung } from '../../../src/usecases';
import { hasSdkValidator, validateWithSdk } from '../../workbook/xlsx/sdk-validator';
import type { DokumenTerbaca, TabelTerbaca } from './baca-docx';
import { countUrutan, listParagraf, listTabel, readDocx } from './baca-docx';
import { DAFTAR_CONTOH, buildContohDocx } from './build-contoh-docx';

interface Contoh {
  readonly isi: HasilHitung;
  readonly bytes: Uint8Array;
  readonly dokumen: DokumenTerbaca;
}

/** Merged cells as the model has them, with the row counted from the top of the table. */
function listGabungan(tabel: Tabel): readonly (readonly number[])[] {
  return [...tabel.kepala, ...tabel.baris].flatMap((baris, i) =>
    baris.flatMap((sel: SelTabel, j) =>
      sel.tertutup || sel.rentangBaris * sel.rentangKolom === 1 ? [] : [[i, j, sel.rentangBaris, sel.rentangKolom]],
    ),
  );
}

/** Per cell of the document what `--json` says in the cells it covers. */
function listTeksJson(tabel: TabelTerbaca, json: readonly (readonly string[])[]): string[][] {
  return tabel.daftarSel.map(({ baris, kolom, rentangBaris, rentangKolom }) =>
    json.slice(baris, baris + rentangBaris).flatMap((satu) => satu.slice(kolom, kolom + rentangKolom)),
  );
}

describe.each(DAFTAR_CONTOH)('Dokumen Word laporan %s (Spesifikasi Takar 5.5)', (id) => {
  let contoh: Contoh;

  beforeAll(async () => {
    const { isi, bytes } = await buildContohDocx(id);
    contoh = { isi, bytes, dokumen: readDocx(bytes) };
  }, 60_000);

  it('[5.5] setiap sel sama dengan tabel di --json', () => {
    const { hasil, profil, tabel, temuan } = contoh.isi;
    const json = toJson(hasil, profil.id, tabel, temuan).tabel;
    const terbaca = listTabel(contoh.dokumen);
    expect(terbaca).toHaveLength(json.length);
    terbaca.forEach((satu, i) => {
      const { kepala, baris } = json[i]!;
      const daftarTeks = listTeksJson(satu, [...kepala, ...baris]);
      satu.daftarSel.forEach((sel, j) => {
        const isi = daftarTeks[j]!.filter((teks) => teks !== '');
        const diKepala = sel.baris < kepala.length;
        // A merged header cell may repeat its text; a merged body cell has it once.
        expect(isi.every((teks) => teks === sel.teks)).toBe(true);
        expect(isi.length > 0).toBe(sel.teks !== '');
        if (!diKepala) expect(isi.length).toBeLessThanOrEqual(1);
      });
      const tercakup = satu.daftarSel.reduce((jumlah, sel) => jumlah + sel.rentangBaris * sel.rentangKolom, 0);
      expect(tercakup).toBe([...kepala, ...baris].reduce((jumlah, satuBaris) => jumlah + satuBaris.length, 0));
    });
  });

  it('[5.5] setiap gabungan sel ada, dengan warna, tebal, dan miringnya', () => {
    listTabel(contoh.dokumen).forEach((satu, i) => {
      const tabel = contoh.isi.tabel[i]!;
      const petak = [...tabel.kepala, ...tabel.baris];
      expect(
        satu.daftarSel
          .filter(({ rentangBaris, rentangKolom }) => rentangBaris * rentangKolom > 1)
          .map(({ baris, kolom, rentangBaris, rentangKolom }) => [baris, kolom, rentangBaris, rentangKolom]),
      ).toEqual(listGabungan(tabel));
      for (const sel of satu.daftarSel) {
        const asal = petak[sel.baris]![sel.kolom]!;
        expect(sel.warna).toBe(asal.warna);
        if (sel.teks === '' || sel.baris < tabel.kepala.length) continue;
        expect([sel.tebal, sel.miring]).toEqual([asal.tebal, asal.miring]);
        expect(sel.rata).toBe({ kiri: 'left', tengah: 'center', kanan: 'right' }[asal.rata]);
      }
    });
  });

  it('[5.5] kepala terulang di tiap halaman, dan tidak ada baris yang terpotong halaman', () => {
    listTabel(contoh.dokumen).forEach((satu, i) => {
      expect(satu.jumlahKepala).toBe(contoh.isi.tabel[i]!.kepala.length);
      expect(satu.barisTakTerpotong).toBe(true);
    });
  });

  it('[5.5] judul tabel dan grafik bernomor sendiri: sesudah F9 nomornya tetap seperti tercetak', () => {
    const daftarParagraf = listParagraf(contoh.dokumen).filter(({ gaya }) => gaya === 'Caption');
    const tabel = contoh.isi.tabel.flatMap((satu) => [
      ...(satu.berjudul ? [`Tabel ${satu.no} ${satu.judul}`] : []),
      ...satu.grafik.map(formatJudulGrafik),
    ]);
    expect(daftarParagraf.map(({ teks }) => teks)).toEqual(tabel.map((teks) => teks.replace(/\s+/g, ' ')));
    const sesudahF9 = countUrutan(daftarParagraf);
    daftarParagraf.forEach(({ teks, daftarBidang }, i) => {
      expect(daftarBidang.map(({ hasil }) => hasil)).toEqual(sesudahF9[i]);
      expect(daftarBidang).toHaveLength(/^(Tabel|Grafik) \d/.test(teks) ? 1 : 0);
    });
  });

  it('[5.5] daftar di depan memuat setiap judul bernomor, tertaut ke judulnya', () => {
    const daftarParagraf = listParagraf(contoh.dokumen);
    const judul = daftarParagraf.filter(({ gaya, daftarBidang }) => gaya === 'Caption' && daftarBidang.length > 0);
    const entri = daftarParagraf.filter(({ gaya }) => gaya === 'TableofFigures');
    const urut = [...judul].sort((a, b) => Number(a.teks.startsWith('Grafik')) - Number(b.teks.startsWith('Grafik')));
    expect(entri.map(({ teks }) => teks.split('\t')[0])).toEqual(urut.map(({ teks }) => teks));
    expect(entri.flatMap(({ daftarTautan }) => daftarTautan)).toEqual(
      urut.flatMap(({ daftarPenanda }) => daftarPenanda),
    );
    for (const { teks, daftarBidang, daftarTautan } of entri) {
      const halaman = daftarBidang.find(({ perintah }) => perintah === ` PAGEREF ${daftarTautan[0]} \\h `);
      expect(halaman?.hasil).toMatch(/^\d+$/);
      expect(teks.endsWith(`\t${halaman?.hasil}`)).toBe(true);
    }
    const perintah = entri.flatMap(({ daftarBidang }) => daftarBidang.map((satu) => satu.perintah));
    expect(perintah).toContain(' TOC \\h \\z \\c "Tabel" ');
    expect(perintah.includes(' TOC \\h \\z \\c "Grafik" ')).toBe(judul.some(({ teks }) => teks.startsWith('Grafik')));
    expect(contoh.dokumen.berkas['word/settings.xml']).not.toContain('updateFields');
  });

  it('[5.5] tidak ada tabel yang lebih lebar dari teks di halamannya; yang mendatar berdiri di halaman mendatar', () => {
    const sum = (daftar: readonly number[]) => daftar.reduce((jumlah, satu) => jumlah + satu, 0);
    let urutan = 0;
    for (const { mendatar, lebarKertas, tinggiKertas, lebarTeks, isi } of contoh.dokumen.bagian) {
      expect(lebarKertas > tinggiKertas).toBe(mendatar);
      for (const satu of isi) {
        if (satu.jenis !== 'tabel') continue;
        expect(sum(satu.lebarKolom)).toBe(lebarTeks);
        for (const sel of satu.daftarSel) {
          expect(sel.lebar).toBe(sum(satu.lebarKolom.slice(sel.kolom, sel.kolom + sel.rentangKolom)));
        }
        if (contoh.isi.tabel[urutan]!.orientasi === 'mendatar') expect(mendatar).toBe(true);
        urutan++;
      }
    }
    expect(urutan).toBe(contoh.isi.tabel.length);
  });

  it('[5.5] sumber dan narasi mengikuti tabelnya, dengan gayanya sendiri', () => {
    const daftarParagraf = listParagraf(contoh.dokumen);
    const teksBergaya = (dicari: string) =>
      daftarParagraf.filter(({ gaya }) => gaya === dicari).map(({ teks }) => teks);
    expect(teksBergaya('SumberTabel')).toEqual(contoh.isi.tabel.map(({ sumber }) => sumber).filter(Boolean));
    expect(teksBergaya('BodyText')).toEqual(contoh.isi.tabel.flatMap(({ narasi }) => narasi));
  });

  it('[5.2] grafiknya grafik Word dengan angka tabel', () => {
    const { berkas } = contoh.dokumen;
    const daftarGrafik = contoh.isi.tabel.flatMap(({ grafik }) => grafik);
    const rel = berkas['word/_rels/document.xml.rels'] ?? '';
    const daftarBagian = listParagraf(contoh.dokumen).flatMap(({ grafik }) => {
      if (grafik === null) return [];
      return [
        `word/${new RegExp(`Target="([^"]+)"[^>]*Id="${grafik}"|Id="${grafik}"[^>]*Target="([^"]+)"`).exec(rel)!.slice(1).find(Boolean)}`,
      ];
    });
    expect(daftarBagian).toHaveLength(daftarGrafik.length);
    daftarBagian.forEach((nama, i) => {
      const angka = [...berkas[nama]!.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, nilai]) => nilai),
      );
      expect(angka).toEqual(
        daftarGrafik[i]!.seri.map(({ nilai }) =>
          nilai.filter((satu) => satu !== null).map((satu) => String(Number(satu))),
        ),
      );
    });
  });

  (hasSdkValidator ? it : it.skip)('sah menurut Open XML SDK', () => {
    expect(validateWithSdk(contoh.bytes, 'docx')).toEqual([]);
  });
});
