import { formatRomawi } from '../../src/laporan/sumber/baris-sumber';
import { desimal } from '../../src/engine';
import { hitung, toJson } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan, LaporanTerbit, TabelTerbit } from '../golden/laporan-terbit';
import { ID_LAPORAN, findCell, listBabTiga, readLaporanTerbit } from '../golden/laporan-terbit';

type Baris = readonly (readonly string[])[];

/** What follows from a finding about a whole column or about the order of rows. */
interface Akibat {
  readonly temuan: string;
  readonly tabel: string;
  readonly kolom: readonly number[];
  /** What the cell must say, from what is printed there and from our own rows. */
  readonly seharusnya: (terbit: string, baris: number, kita: Baris) => string;
}

const DAFTAR_AKIBAT: readonly Akibat[] = [
  {
    // 'number format: 107,913,000 / 5.90, expected 107.913.000 / 5,90'
    temuan: 'JUW-39',
    tabel: '3.20',
    kolom: [3, 4],
    seharusnya: (terbit) => terbit.replace(/[.,]/g, (tanda) => (tanda === ',' && terbit.includes(',') ? '.' : ',')),
  },
  {
    // 86,55 / 90 × 100 = 96,1666…, cut off as the report cuts off every capaian; half up it is the expected 96,17
    temuan: 'JIK-41',
    tabel: '3.4',
    kolom: [6],
    seharusnya: () =>
      desimal('86.55').multiply(desimal(100)).divide(desimal(90)).toFixed(2, 'potong').replace('.', ','),
  },
  {
    // '1-26, three rows without number, expected 1-29': every row with figures is counted
    temuan: 'JIK-60',
    tabel: '3.9',
    kolom: [0],
    seharusnya: (_, baris, kita) => String(kita.slice(0, baris + 1).filter((sel) => sel[2] !== '').length),
  },
  {
    // 'I, II, III, III, IV, V, expected I … VI'
    temuan: 'JAT-57',
    tabel: '3.4.3',
    kolom: [0],
    seharusnya: (_, baris, kita) => formatRomawi(kita.slice(0, baris + 1).filter((sel) => sel[0] !== '').length),
  },
];

/** JIK-59: the kegiatan printed above the heading of its programme belongs below it. */
function applyUrutan(id: IdLaporan, { no, rows }: TabelTerbit): Baris {
  if (id !== 'jiken-2023' || no !== '3.9') return rows;
  const [kegiatan, subKegiatan, program] = rows.slice(27, 30);
  return [...rows.slice(0, 27), program ?? [], kegiatan ?? [], subKegiatan ?? [], ...rows.slice(30)];
}

/** JAT-35: the second table printed as 3.2.5 is 3.2.6 in the list of tables. */
const NOMOR_BETUL: Readonly<Record<string, string>> = { '3.2.5 (2)': '3.2.6' };

/**
 * Findings that leave the printed figure as it is. Jiken cuts its capaian off: 72,50/75 stays 96,66 and 85,84/82 stays
 * 104, as its profile says; half up they would be 96,67 and 105. The realisasi that JUA-21 asks about is typed by the
 * office (100% in a year without any complaint), and a typed figure is printed as typed.
 */
const TETAP_TERCETAK: readonly string[] = [
  'JIK-30 rounding',
  'JIK-33 rounding',
  'JIK-34 rounding',
  'JIK-35 rounding',
  'JIK-40 rounding',
  'JIK-44 rounding',
  'JIK-45 rounding',
  'JIK-52 rounding',
  'JUA-21 arithmetic',
];

/** Headers that the reports misprint (findings on headers), or print without the year of the data. */
const KEPALA_DIBETULKAN: Readonly<Record<IdLaporan, readonly string[]>> = {
  'juwana-2023': [
    '3.1: "Kriteia Penilaian Realisasi Kinerja" → "Kriteria Penilaian Realisasi Kinerja"',
    '3.20: "PROGRAM /KEGIATAN" → "INDIKATOR KINERJA"',
  ],
  'jiken-2023': ['3.4: "Capaian 2023" → "Realisasi 2023"'],
  'jaten-2023': [
    '3.2.2: "Capaian Kinerja" → "Realisasi"',
    '3.2.4: "(5)" → "(4)"',
    '3.2.4: "(6)" → "(5)"',
    '3.2.4: "(7)" → "(6)"',
    '3.2.4: "(8)" → "(7)"',
    '3.2.4: "(9)" → "(8)"',
    '3.2.4: "(10)" → "(9)"',
    '3.2.4: "(11)" → "(10)"',
    '3.2.4 (unsur): "" → "PERINGKAT"',
    '3.2.5 (2): "Capaian Kinerja" → "Realisasi"',
    '3.3.2: "Tahun 2022" → "Tahun 2023"',
    '3.3.2: "Tahun 2022" → "Tahun 2023"',
    '3.3.2: "Tahun 2022" → "Tahun 2023"',
    '3.4.4: "Realisasi" → "Anggaran"',
    '3.4.4: "%" → "Realisasi"',
    '3.5.1: "Penggunaan Sumber Daya (Rp)" → "Penggunaan Sumber Daya (%)"',
    '3.5.1: "4" → "3"',
    '3.5.1: "5" → "4"',
    '3.5.1: "6" → "5"',
  ],
  'juai-2024': [
    '3.5: "Capaian Terhadap Akhir" → "Capaian Terhadap Akhir Renstra"',
    '3.7: "Efesiensi Anggaran" → "Efisiensi Anggaran"',
    '3.8: "Capaian Terhadap Akhir" → "Capaian Terhadap Akhir Renstra"',
  ],
};

/** Case, blanks and the dot behind a row number carry no meaning: the audit of the reports does not count them. */
function normalize(teks: string): string {
  return teks.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}

interface Perbandingan {
  readonly sama: number;
  readonly terkoreksi: number;
  readonly mengikuti: number;
  readonly lain: readonly string[];
}

function compareTabel(laporan: LaporanTerbit, terbit: TabelTerbit, kita: Baris, terpakai: Set<string>): Perbandingan {
  const hitungan = { sama: 0, terkoreksi: 0, mengikuti: 0 };
  const lain: string[] = [];
  const rows = applyUrutan(laporan.id as IdLaporan, terbit);
  if (kita.length !== rows.length) lain.push(`Tabel ${terbit.no}: ${kita.length} baris, terbit ${rows.length}`);
  const daftarTemuan = laporan.temuan.filter(({ table }) => table === terbit.no);
  rows.forEach((baris, i) => {
    if (kita[i]?.length !== baris.length) lain.push(`Tabel ${terbit.no} baris ${i}: jumlah kolom berbeda`);
    baris.forEach((sel, j) => {
      const isi = kita[i]?.[j] ?? '';
      if (normalize(isi) === normalize(sel)) {
        hitungan.sama++;
        return;
      }
      const temuan = daftarTemuan.find((satu) => {
        const cell = findCell(satu, terbit);
        const isDiSini = cell !== null && cell[0] === i && cell[1] === j;
        return isDiSini && (satu.expected === isi || sel.replace(satu.published, satu.expected) === isi);
      });
      if (temuan !== undefined) {
        hitungan.terkoreksi++;
        return;
      }
      const akibat = DAFTAR_AKIBAT.find(
        ({ temuan: id, tabel, kolom, seharusnya }) =>
          daftarTemuan.some((satu) => satu.id === id) &&
          tabel === terbit.no &&
          kolom.includes(j) &&
          seharusnya(sel, i, kita) === isi,
      );
      if (akibat !== undefined) {
        terpakai.add(akibat.temuan);
        hitungan.mengikuti++;
        return;
      }
      lain.push(`Tabel ${terbit.no} baris ${i} kolom ${j}: "${isi}", terbit "${sel}"`);
    });
  });
  return { ...hitungan, lain };
}

async function hitungContoh(id: IdLaporan) {
  const { hasil, profil, tabel, temuan } = await hitung(await openContoh(buildContohLaporan(id)));
  return toJson(hasil, profil.id, tabel, temuan);
}

async function compareLaporan(id: IdLaporan, terpakai: Set<string>): Promise<Perbandingan> {
  const laporan = readLaporanTerbit(id);
  const json = await hitungContoh(id);
  const daftar = listBabTiga(laporan).map((terbit) => {
    const kita = json.tabel.find(({ no }) => no === (NOMOR_BETUL[terbit.no] ?? terbit.no));
    if (kita === undefined) return { sama: 0, terkoreksi: 0, mengikuti: 0, lain: [`Tabel ${terbit.no} tidak ada`] };
    return compareTabel(laporan, terbit, kita.baris, terpakai);
  });
  return {
    sama: daftar.reduce((jumlah, satu) => jumlah + satu.sama, 0),
    terkoreksi: daftar.reduce((jumlah, satu) => jumlah + satu.terkoreksi, 0),
    mengikuti: daftar.reduce((jumlah, satu) => jumlah + satu.mengikuti, 0),
    lain: daftar.flatMap(({ lain }) => lain),
  };
}

describe('Tabel Bab III dari masukan laporan (5.2)', () => {
  const terpakai = new Set<string>();

  it.each([
    ['juwana-2023', { sama: 293, terkoreksi: 11, mengikuti: 12, lain: [] }],
    ['jiken-2023', { sama: 447, terkoreksi: 12, mengikuti: 25, lain: [] }],
    ['jaten-2023', { sama: 1261, terkoreksi: 49, mengikuti: 3, lain: [] }],
    ['juai-2024', { sama: 558, terkoreksi: 11, mengikuti: 0, lain: [] }],
  ] as const)('[5.2] %s: tiap sel sama dengan yang terbit, atau mengikuti temuannya', async (id, seharusnya) => {
    expect(await compareLaporan(id, terpakai)).toEqual(seharusnya);
  });

  it('[5.2] tiap akibat temuan yang dikecualikan memang terjadi', () => {
    expect([...terpakai].sort()).toEqual(DAFTAR_AKIBAT.map(({ temuan }) => temuan).sort());
  });

  it('[5.2] tiap temuan pada sel tabel Bab III dibetulkan, kecuali pembulatan yang memang cara profil itu', async () => {
    const tetap: string[] = [];
    for (const id of ID_LAPORAN) {
      const laporan = readLaporanTerbit(id);
      const json = await hitungContoh(id);
      for (const terbit of listBabTiga(laporan)) {
        const kita = json.tabel.find(({ no }) => no === (NOMOR_BETUL[terbit.no] ?? terbit.no));
        for (const temuan of laporan.temuan.filter(({ table }) => table === terbit.no)) {
          const cell = findCell(temuan, terbit);
          if (cell === null) continue;
          const [baris, kolom] = cell;
          if (kita?.baris[baris]?.[kolom] === terbit.rows[baris]?.[kolom]) tetap.push(`${temuan.id} ${temuan.kind}`);
        }
      }
    }
    expect(tetap).toEqual(TETAP_TERCETAK);
  });

  it.each(ID_LAPORAN)('[5.1] %s: kepala tabel seperti yang terbit, kecuali yang salah tercetak', async (id) => {
    const json = await hitungContoh(id);
    const beda: string[] = [];
    for (const terbit of listBabTiga(readLaporanTerbit(id))) {
      const kita = json.tabel.find(({ no }) => no === (NOMOR_BETUL[terbit.no] ?? terbit.no));
      terbit.header.forEach((kepala, i) => {
        kepala.forEach((teks, j) => {
          const isi = kita?.kepala[i]?.[j] ?? '';
          if (normalize(isi) !== normalize(teks)) beda.push(`${terbit.no}: "${teks}" → "${isi}"`);
        });
      });
      expect(kita?.kepala.length).toBe(terbit.header.length);
    }
    expect(beda).toEqual(KEPALA_DIBETULKAN[id]);
  });

  it.each(ID_LAPORAN)('[5.2] %s: tidak ada tabel Bab III yang lebih atau kurang', async (id) => {
    const { tabel } = await hitung(await openContoh(buildContohLaporan(id)));
    const terbit = listBabTiga(readLaporanTerbit(id)).map(({ no }) => NOMOR_BETUL[no] ?? no);
    expect(tabel.map(({ no }) => no)).toEqual(terbit);
  });
});
