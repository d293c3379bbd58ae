import type { SelTabel, Tabel } from '../../src/laporan';
import { DAFTAR_PROFIL, formatBaris } from '../../src/laporan';
import { hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan, TabelTerbit } from '../golden/laporan-terbit';
import { ID_LAPORAN, listBabTiga, readLaporanTerbit } from '../golden/laporan-terbit';

type Baris = readonly string[];

/** How a table looks apart from its texts: rows are counted from 1. */
interface Rupa {
  readonly tebal: readonly number[];
  readonly miring: readonly number[];
  /** Rows with their colour, and the columns that have it. */
  readonly berwarna: readonly string[];
  readonly menjorok: readonly number[];
  /** 'row.column rows×columns' of every merged cell. */
  readonly gabung: readonly string[];
}

/** What the description of a printed table says, and what that means for its rows. */
interface Catatan {
  readonly id: IdLaporan;
  readonly no: string;
  readonly kutipan: string;
  readonly tebal?: (baris: Baris) => boolean;
  readonly miring?: (baris: Baris) => boolean;
  readonly menjorok?: (baris: Baris) => boolean;
  readonly berwarna?: (baris: Baris, i: number) => string;
  readonly gabung?: (daftar: readonly Baris[]) => string[];
}

const isBernomor = ([nomor]: Baris) => nomor !== '';
const isRincian = ([nomor]: Baris) => nomor === '';
const isIndikator = ([awal = '']: Baris) => awal.startsWith('Indikator Kinerja Utama');
/** Only the name is filled in. */
const isKepalaKelompok = (baris: Baris) => baris.filter((teks) => teks !== '').length === 1;
const isJumlah = (baris: Baris) => baris.some((teks) => /^(jumlah|total|prosentase capaian|ikm unit)/i.test(teks));
const mergeKelompok = (daftar: readonly Baris[]) =>
  daftar.flatMap((baris, i) => (isKepalaKelompok(baris) ? [`${i + 1}.1 1×${baris.length}`] : []));
const SETIAP_KOLOM = 'semua kolom';
const WARNA_PROGRAM = `FFF2CC ${SETIAP_KOLOM}`;
/** A programme has a code, but no kegiatan. */
const isKodeProgram = (baris: Baris) => baris[1] === '' && !isIndikator(baris);
const isNomorProgram = ([nomor = '']: Baris) => /^\d\.$/.test(nomor);

const DAFTAR_CATATAN: readonly Catatan[] = [
  { id: 'juwana-2023', no: '3.21', kutipan: 'Last row is the total row', tebal: isJumlah },
  { id: 'juwana-2023', no: '3.22', kutipan: 'Footer block: TOTAL', tebal: isJumlah },
  {
    id: 'jiken-2023',
    no: '3.1',
    kutipan: 'Kode Warna cells carry a fill colour only',
    berwarna: (_, i) => `${['C6E0B4', 'E2EFDA', 'FFF2CC', 'FCE4D6', 'F8CBCB'][i]} kolom 4`,
  },
  {
    id: 'jiken-2023',
    no: '3.2',
    kutipan: 'The Kategori cell is colour-coded (table 3.1)',
    berwarna: ([, , , , , , , kategori]) => `${kategori === 'Baik' ? 'E2EFDA' : 'C6E0B4'} kolom 8`,
  },
  {
    id: 'jiken-2023',
    no: '3.8',
    kutipan: 'Columns No to first % Capaian of row 2 are merged over five programme rows',
    gabung: () => ['2.1 5×1', '2.2 5×1', '2.3 5×1', '2.4 5×1', '2.5 5×1'],
  },
  {
    id: 'jiken-2023',
    no: '3.9',
    kutipan: 'are merged over all columns and carry no figures',
    tebal: (baris) => isKepalaKelompok(baris) || isJumlah(baris),
    gabung: (daftar) => [...mergeKelompok(daftar), `${daftar.length}.1 1×2`],
  },
  { id: 'jiken-2023', no: '3.9', kutipan: 'total row JUMLAH (merged over NO and name)' },
  { id: 'jaten-2023', no: '3.2.4 (unsur)', kutipan: 'the last row (the IKM of the unit', tebal: isJumlah },
  {
    id: 'jaten-2023',
    no: '3.3.1',
    kutipan: "the bold total row 'Prosentase Capaian Tujuan' spans the first five columns",
    tebal: isJumlah,
    gabung: () => ['2.1 1×5'],
  },
  {
    id: 'jaten-2023',
    no: '3.3.2',
    kutipan: "the bold total row 'Prosentase Capaian Sasaran Strategis' spans the first five columns",
    tebal: isJumlah,
    gabung: () => ['2.1 1×5'],
  },
  {
    id: 'jaten-2023',
    no: '3.4.1',
    kutipan: "rows with '- ' are children of Belanja Operasi; numbers bold",
    tebal: ([, uraian = '']) => !uraian.startsWith('- '),
    menjorok: ([, uraian = '']) => uraian.startsWith('- '),
  },
  {
    // The same rows as 3.4.1.
    id: 'jaten-2023',
    no: '3.4.2',
    kutipan: "'% Realisasi Anggaran' spans the four years",
    tebal: ([, uraian = '']) => !uraian.startsWith('- '),
    menjorok: ([, uraian = '']) => uraian.startsWith('- '),
  },
  {
    id: 'jaten-2023',
    no: '3.4.3',
    kutipan: 'program rows bold with a roman numeral',
    tebal: isBernomor,
    menjorok: isRincian,
  },
  {
    id: 'jaten-2023',
    no: '3.4.4',
    kutipan: 'programs bold and numbered 1-19',
    tebal: isBernomor,
    menjorok: isRincian,
  },
  {
    id: 'jaten-2023',
    no: '3.4.5',
    kutipan: 'Tujuan and Sasaran cells are merged down all six program rows',
    tebal: isJumlah,
    gabung: () => ['1.1 6×1', '1.2 6×1'],
  },
  ...['3.3', '3.6', '3.9'].map((no): Catatan => ({
    id: 'juai-2024',
    no,
    kutipan: 'program names in capitals and coloured rows',
    tebal: isKodeProgram,
    berwarna: (baris) => (isKodeProgram(baris) ? WARNA_PROGRAM : ''),
  })),
  {
    id: 'juai-2024',
    no: '3.11',
    kutipan: 'the sasaran is merged over its two indicators',
    gabung: () => ['1.1 2×1'],
  },
  {
    id: 'juai-2024',
    no: '3.12',
    kutipan: 'two italic group rows name the indicator the following sub kegiatan belong to',
    tebal: isKodeProgram,
    miring: isIndikator,
    berwarna: (baris) => (isKodeProgram(baris) ? WARNA_PROGRAM : ''),
    gabung: (daftar) => daftar.flatMap((baris, i) => (isIndikator(baris) ? [`${i + 1}.1 1×4`] : [])),
  },
  {
    id: 'juai-2024',
    no: '3.13',
    kutipan: 'program rows coloured',
    tebal: (baris) => isNomorProgram(baris) || isJumlah(baris),
    berwarna: (baris) => (isNomorProgram(baris) ? WARNA_PROGRAM : ''),
    gabung: (daftar) => [`${daftar.length}.1 1×2`],
  },
  {
    id: 'juai-2024',
    no: '3.14',
    kutipan: 'the fourth sasaran merged over two rows',
    gabung: () => ['4.1 2×1'],
  },
  {
    id: 'juai-2024',
    no: 'tanpa nomor (3.4)',
    kutipan: 'four group rows spanning the table',
    tebal: isKepalaKelompok,
    gabung: mergeKelompok,
  },
];

function listBaris(tabel: Tabel, has: (sel: SelTabel) => boolean): number[] {
  return tabel.baris.flatMap((baris, i) => (baris.some((sel) => !sel.tertutup && has(sel)) ? [i + 1] : []));
}

function readRupa(tabel: Tabel): Rupa {
  return {
    tebal: listBaris(tabel, ({ tebal }) => tebal),
    miring: listBaris(tabel, ({ miring }) => miring),
    berwarna: tabel.baris.flatMap((baris, i) => {
      const kolom = baris.flatMap(({ warna }, j) => (warna === null ? [] : [j + 1]));
      const warna = baris[(kolom[0] ?? 0) - 1]?.warna;
      const letak = kolom.length === baris.length ? SETIAP_KOLOM : `kolom ${kolom.join(', ')}`;
      return kolom.length === 0 ? [] : [`${i + 1}: ${warna} ${letak}`];
    }),
    menjorok: listBaris(tabel, ({ indentasi }) => indentasi > 0),
    gabung: tabel.baris.flatMap((baris, i) =>
      baris.flatMap(({ rentangBaris, rentangKolom }, j) =>
        rentangBaris * rentangKolom > 1 ? [`${i + 1}.${j + 1} ${rentangBaris}×${rentangKolom}`] : [],
      ),
    ),
  };
}

function toRupa(tabel: Tabel, daftarCatatan: readonly Catatan[]): Rupa {
  const baris = formatBaris(tabel);
  const select = (kunci: 'tebal' | 'miring' | 'menjorok') =>
    baris.flatMap((satu, i) => (daftarCatatan.some((catatan) => catatan[kunci]?.(satu)) ? [i + 1] : []));
  return {
    tebal: select('tebal'),
    miring: select('miring'),
    berwarna: baris.flatMap((satu, i) =>
      daftarCatatan
        .map(({ berwarna }) => berwarna?.(satu, i) ?? '')
        .filter((warna) => warna !== '')
        .map((warna) => `${i + 1}: ${warna}`),
    ),
    menjorok: select('menjorok'),
    gabung: daftarCatatan.flatMap(({ gabung }) => gabung?.(baris) ?? []),
  };
}

/** JAT-35: the second table printed as 3.2.5 is 3.2.6 in the list of tables. */
const NOMOR_BETUL: Readonly<Record<string, string>> = { '3.2.5 (2)': '3.2.6' };

interface Pasangan {
  readonly terbit: TabelTerbit;
  readonly tabel: Tabel;
}

async function listPasangan(id: IdLaporan): Promise<Pasangan[]> {
  const { tabel: daftarTabel } = await hitung(await openContoh(buildContohLaporan(id)));
  return listBabTiga(readLaporanTerbit(id)).flatMap((terbit) => {
    const tabel = daftarTabel.find(({ no }) => no === (NOMOR_BETUL[terbit.no] ?? terbit.no));
    return tabel === undefined ? [] : [{ terbit, tabel }];
  });
}

/** 'Sumber ; Kecamatan Jaten (2023)' is printed with all kinds of marks. */
function findSumber({ layout }: TabelTerbit): string {
  const [, sumber = ''] = /footer '(?:Sumber) ?[:;] ?([^']*)'/i.exec(layout) ?? [];
  return sumber === '' ? '' : `Sumber: ${sumber}`;
}

describe('Rupa tabel seperti yang terbit (5.1)', () => {
  it.each(ID_LAPORAN)('[5.1] %s: baris tebal, miring, berwarna, menjorok, dan sel gabungan', async (id) => {
    for (const { tabel } of await listPasangan(id)) {
      const daftarCatatan = DAFTAR_CATATAN.filter((catatan) => catatan.id === id && catatan.no === tabel.no);
      expect([tabel.no, readRupa(tabel)]).toEqual([tabel.no, toRupa(tabel, daftarCatatan)]);
    }
  });

  it.each(DAFTAR_CATATAN.map((catatan) => [catatan.id, catatan.no, catatan.kutipan] as const))(
    '[5.1] %s: Tabel %s memang tercetak begitu: "%s"',
    (id, no, kutipan) => {
      expect(readLaporanTerbit(id).tables.find((terbit) => terbit.no === no)?.layout).toContain(kutipan);
    },
  );

  it.each(ID_LAPORAN)('[5.1] %s: tegak atau mendatar, dengan baris sumber seperti yang terbit', async (id) => {
    const pasangan = await listPasangan(id);
    const rupa = pasangan.map(({ tabel: { no, orientasi, sumber } }) => ({ no, orientasi, sumber }));
    expect(rupa).toEqual(
      pasangan.map(({ terbit, tabel: { no } }) => ({
        no,
        orientasi: /landscape/i.test(terbit.layout) ? 'mendatar' : 'tegak',
        sumber: findSumber(terbit),
      })),
    );
  });

  it.each(ID_LAPORAN)('[5.1] %s: sel kepala digabung seperti yang terbit', async (id) => {
    for (const { terbit, tabel } of await listPasangan(id)) {
      // A header cell that is empty, or repeats the one to its left, belongs to its neighbour.
      const terbitTertutup = terbit.header.map((baris, i) =>
        baris.map((teks, j) => (i === 0 ? j > 0 && (teks === '' || teks === baris[j - 1]) : teks === '')),
      );
      // Over and beside the figures of 3.2.4 the header has cells of its own without a text.
      const isTanpaJudul = tabel.no.startsWith('3.2.4') && id === 'jaten-2023';
      const tertutup = tabel.kepala.map((baris) => baris.map((sel) => sel.tertutup));
      const banding = (daftar: boolean[][]) => (isTanpaJudul ? daftar.map((baris) => baris.slice(0, -1)) : daftar);
      expect([tabel.no, banding(tertutup)]).toEqual([tabel.no, banding(terbitTertutup)]);
    }
  });

  it.each(ID_LAPORAN)('[5.3] %s: kepala tebal, di tengah, dan berwarna; hitam di atasnya terbaca', async (id) => {
    const daftarTabel = (await listPasangan(id)).map(({ tabel }) => tabel);
    for (const sel of daftarTabel.flatMap(({ kepala }) => kepala.flat())) {
      expect(sel).toMatchObject({ tebal: true, rata: 'tengah', warna: 'D9E1F2' });
    }
    for (const { warna } of daftarTabel.flatMap(({ kepala, baris }) => [...kepala, ...baris].flat())) {
      if (warna !== null) expect(calculateKontras(warna)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('[5.3] tiap profil punya warna kepala yang terbaca dengan huruf hitam', () => {
    for (const { warnaKepala } of DAFTAR_PROFIL) expect(calculateKontras(warnaKepala ?? 'FFFFFF')).toBeGreaterThan(4.5);
  });
});

/** Contrast of black on a colour, as WCAG 2 reckons it. */
function calculateKontras(warna: string): number {
  const [merah = 0, hijau = 0, biru = 0] = [0, 2, 4].map((awal) => {
    const bagian = Number.parseInt(warna.slice(awal, awal + 2), 16) / 255;
    return bagian <= 0.04045 ? bagian / 12.92 : ((bagian + 0.055) / 1.055) ** 2.4;
  });
  return (0.2126 * merah + 0.7152 * hijau + 0.0722 * biru + 0.05) / 0.05;
}
