import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';

/** What a .docx holds, read without the library that wrote it. */
export interface DokumenTerbaca {
  readonly bagian: readonly BagianTerbaca[];
  /** Parts of the package by path, as text. */
  readonly berkas: Readonly<Record<string, string>>;
}

export interface BagianTerbaca {
  readonly mendatar: boolean;
  /** Twips. */
  readonly lebarKertas: number;
  readonly tinggiKertas: number;
  readonly lebarTeks: number;
  readonly isi: readonly (ParagrafTerbaca | TabelTerbaca)[];
}

export interface ParagrafTerbaca {
  readonly jenis: 'paragraf';
  readonly gaya: string;
  /** As shown before any field is updated. */
  readonly teks: string;
  readonly daftarBidang: readonly BidangTerbaca[];
  readonly daftarPenanda: readonly string[];
  readonly daftarTautan: readonly string[];
  readonly tetapDenganBerikut: boolean;
  /** Relationship of a chart in it. */
  readonly grafik: string | null;
}

export interface BidangTerbaca {
  readonly perintah: string;
  readonly hasil: string;
}

export interface TabelTerbaca {
  readonly jenis: 'tabel';
  readonly gaya: string;
  readonly lebarKolom: readonly number[];
  /** Rows that are repeated on every page. */
  readonly jumlahKepala: number;
  readonly barisTakTerpotong: boolean;
  /** One per origin of a cell, in reading order. */
  readonly daftarSel: readonly SelTerbaca[];
  readonly jumlahBaris: number;
}

export interface SelTerbaca {
  readonly baris: number;
  readonly kolom: number;
  readonly rentangBaris: number;
  readonly rentangKolom: number;
  readonly teks: string;
  readonly lebar: number;
  readonly warna: string | null;
  readonly tebal: boolean;
  readonly miring: boolean;
  readonly rata: string;
}

export function readDocx(bytes: Uint8Array): DokumenTerbaca {
  const berkas = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([nama, isi]) => [nama, /\.(xml|rels)$/.test(nama) ? strFromU8(isi) : '']),
  );
  const dokumen = new JSDOM(berkas['word/document.xml'] ?? '', { contentType: 'text/xml' }).window.document;
  const body = dokumen.getElementsByTagName('w:body')[0]!;
  const bagian: BagianTerbaca[] = [];
  let isi: (ParagrafTerbaca | TabelTerbaca)[] = [];
  for (const anak of body.children) {
    if (anak.tagName === 'w:tbl') isi.push(readTabel(anak));
    if (anak.tagName === 'w:p') isi.push(readParagraf(anak));
    const sectPr = anak.tagName === 'w:sectPr' ? anak : find(find(anak, 'w:pPr'), 'w:sectPr');
    if (sectPr !== null) {
      bagian.push({ ...readHalaman(sectPr), isi });
      isi = [];
    }
  }
  return { bagian, berkas };
}

/** What each SEQ field shows after Word has updated the fields, by the rules of its switches. */
export function countUrutan(daftarParagraf: readonly ParagrafTerbaca[]): string[][] {
  const hitungan = new Map<string, number>();
  return daftarParagraf.map(({ daftarBidang }) =>
    daftarBidang.flatMap(({ perintah }) => {
      const [, label = '', saklar = ''] = /^ SEQ (\S+)(.*)$/.exec(perintah) ?? [];
      if (label === '') return [];
      const mulai = /\\r (\d+)/.exec(saklar)?.[1];
      const lama = hitungan.get(label) ?? 0;
      const urutan = mulai !== undefined ? Number(mulai) : /\\c\b/.test(saklar) ? lama : lama + 1;
      hitungan.set(label, urutan);
      return [String(urutan)];
    }),
  );
}

export function listParagraf({ bagian }: DokumenTerbaca): ParagrafTerbaca[] {
  return bagian.flatMap(({ isi }) => isi.filter((satu) => satu.jenis === 'paragraf'));
}

export function listTabel({ bagian }: DokumenTerbaca): TabelTerbaca[] {
  return bagian.flatMap(({ isi }) => isi.filter((satu) => satu.jenis === 'tabel'));
}

function readHalaman(sectPr: Element): Omit<BagianTerbaca, 'isi'> {
  const ukuran = find(sectPr, 'w:pgSz');
  const tepi = find(sectPr, 'w:pgMar');
  const lebarKertas = attr(ukuran, 'w:w');
  return {
    mendatar: ukuran?.getAttribute('w:orient') === 'landscape',
    lebarKertas,
    tinggiKertas: attr(ukuran, 'w:h'),
    lebarTeks: lebarKertas - attr(tepi, 'w:left') - attr(tepi, 'w:right'),
  };
}

function readParagraf(p: Element): ParagrafTerbaca {
  const pPr = find(p, 'w:pPr');
  const bidang: { perintah: string; hasil: string; terpisah: boolean }[] = [];
  const selesai: BidangTerbaca[] = [];
  let teks = '';
  const add = (tambahan: string) => {
    teks += tambahan;
    for (const satu of bidang) if (satu.terpisah) satu.hasil += tambahan;
  };
  for (const elemen of p.querySelectorAll('*')) {
    switch (elemen.tagName) {
      case 'w:fldSimple':
        selesai.push({
          perintah: elemen.getAttribute('w:instr') ?? '',
          hasil: [...elemen.getElementsByTagName('w:t')].map((t) => t.textContent).join(''),
        });
        break;
      case 'w:fldChar': {
        const jenis = elemen.getAttribute('w:fldCharType');
        if (jenis === 'begin') bidang.push({ perintah: '', hasil: '', terpisah: false });
        const terakhir = bidang.at(-1);
        if (jenis === 'separate' && terakhir) terakhir.terpisah = true;
        if (jenis === 'end' && terakhir) {
          const { perintah, hasil } = terakhir;
          selesai.push({ perintah, hasil });
          bidang.pop();
        }
        break;
      }
      case 'w:instrText': {
        const terakhir = bidang.at(-1);
        if (terakhir) terakhir.perintah += elemen.textContent ?? '';
        break;
      }
      case 'w:t':
        add(elemen.textContent ?? '');
        break;
      case 'w:tab':
        if (elemen.parentElement?.tagName === 'w:r') add('\t');
        break;
      case 'w:br':
        add('\n');
        break;
    }
  }
  // A field that goes on in the next paragraph, as a list of tables does.
  for (const { perintah, hasil } of bidang) selesai.push({ perintah, hasil });
  return {
    jenis: 'paragraf',
    gaya: find(pPr, 'w:pStyle')?.getAttribute('w:val') ?? 'Normal',
    teks,
    daftarBidang: selesai,
    daftarPenanda: listAttr(p, 'w:bookmarkStart', 'w:name'),
    daftarTautan: listAttr(p, 'w:hyperlink', 'w:anchor'),
    tetapDenganBerikut: isNyala(find(pPr, 'w:keepNext')),
    grafik: p.getElementsByTagName('c:chart')[0]?.getAttribute('r:id') ?? null,
  };
}

function readTabel(tbl: Element): TabelTerbaca {
  const lebarKolom = [...(find(tbl, 'w:tblGrid')?.children ?? [])].map((kolom) => attr(kolom, 'w:w'));
  const daftarBaris = [...tbl.children].filter(({ tagName }) => tagName === 'w:tr');
  const daftarSel: (SelTerbaca & { rentangBaris: number })[] = [];
  const terbuka = new Map<number, SelTerbaca & { rentangBaris: number }>();
  daftarBaris.forEach((tr, baris) => {
    let kolom = 0;
    for (const tc of [...tr.children].filter(({ tagName }) => tagName === 'w:tc')) {
      const tcPr = find(tc, 'w:tcPr');
      const rentangKolom = attr(find(tcPr, 'w:gridSpan'), 'w:val', 1);
      const gabung = find(tcPr, 'w:vMerge');
      const isLanjutan = gabung !== null && gabung.getAttribute('w:val') !== 'restart';
      if (isLanjutan) {
        const asal = terbuka.get(kolom);
        if (asal?.rentangKolom !== rentangKolom) throw new Error(`Sel ${baris},${kolom} melanjutkan yang tidak ada`);
        asal.rentangBaris++;
      } else {
        const sel = { baris, kolom, rentangBaris: 1, rentangKolom, ...readIsiSel(tc, tcPr) };
        daftarSel.push(sel);
        if (gabung === null) terbuka.delete(kolom);
        else terbuka.set(kolom, sel);
      }
      kolom += rentangKolom;
    }
    if (kolom !== lebarKolom.length)
      throw new Error(`Baris ${baris} berisi ${kolom} kolom, bukan ${lebarKolom.length}`);
  });
  const trPr = daftarBaris.map((tr) => find(tr, 'w:trPr'));
  const jumlahKepala = trPr.findIndex((satu) => !isNyala(find(satu, 'w:tblHeader')));
  return {
    jenis: 'tabel',
    gaya: find(find(tbl, 'w:tblPr'), 'w:tblStyle')?.getAttribute('w:val') ?? '',
    lebarKolom,
    jumlahKepala: jumlahKepala === -1 ? trPr.length : jumlahKepala,
    barisTakTerpotong: trPr.every((satu) => isNyala(find(satu, 'w:cantSplit'))),
    daftarSel,
    jumlahBaris: daftarBaris.length,
  };
}

function readIsiSel(
  tc: Element,
  tcPr: Element | null,
): Omit<SelTerbaca, 'baris' | 'kolom' | 'rentangBaris' | 'rentangKolom'> {
  const daftarP = [...tc.children].filter(({ tagName }) => tagName === 'w:p');
  const [p] = daftarP;
  const rPr = find(find(p ?? null, 'w:r'), 'w:rPr');
  return {
    teks: daftarP.map((satu) => readParagraf(satu).teks).join('\n'),
    lebar: attr(find(tcPr, 'w:tcW'), 'w:w'),
    warna: find(tcPr, 'w:shd')?.getAttribute('w:fill') ?? null,
    tebal: isNyala(find(rPr, 'w:b')),
    miring: isNyala(find(rPr, 'w:i')),
    rata: find(find(p ?? null, 'w:pPr'), 'w:jc')?.getAttribute('w:val') ?? 'left',
  };
}

function find(elemen: Element | null, nama: string): Element | null {
  return [...(elemen?.children ?? [])].find(({ tagName }) => tagName === nama) ?? null;
}

function isNyala(elemen: Element | null): boolean {
  return elemen !== null && !['false', '0'].includes(elemen.getAttribute('w:val') ?? '');
}

function attr(elemen: Element | null, nama: string, baku = 0): number {
  return Number(elemen?.getAttribute(nama) ?? baku);
}

function listAttr(elemen: Element, tag: string, nama: string): string[] {
  return [...elemen.getElementsByTagName(tag)].map((satu) => satu.getAttribute(nama) ?? '');
}
