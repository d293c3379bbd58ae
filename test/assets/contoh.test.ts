import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContoh, DAFTAR_CONTOH, parseCsv, type DaftarCsv, type IdContoh } from '../../assets/contoh/contoh';
import { findContract, TABLES, type Peran } from '../../src/workbook/contract';
import type { NewCell, NewTable } from '../../src/workbook/workbook.port';

interface Laporan {
  readonly indikator: readonly {
    readonly kode: string;
    readonly indikator: string;
    readonly jenis: string;
    readonly target: Readonly<Record<string, string>>;
    readonly realisasi: Readonly<Record<string, string>>;
    readonly program: readonly string[];
  }[];
  readonly tables: readonly { readonly no: string; readonly rows: readonly (readonly string[])[] }[];
  readonly temuan: readonly {
    readonly id: string;
    readonly where: string;
    readonly table: string;
    readonly expected: string;
  }[];
}

type Baris = Readonly<Record<string, string>>;

const AKAR = join(__dirname, '../..');

function readTeks(...bagian: string[]): string {
  return readFileSync(join(AKAR, ...bagian), 'utf8');
}

function readCsv(id: IdContoh): DaftarCsv {
  const ada = TABLES.filter(({ peran }) => existsSync(join(AKAR, 'assets/contoh', id, `${peran}.csv`)));
  return Object.fromEntries(ada.map(({ peran }) => [peran, readTeks('assets/contoh', id, `${peran}.csv`)]));
}

function readBaris(id: IdContoh, peran: Peran): Baris[] {
  const [kepala = [], ...isi] = parseCsv(readCsv(id)[peran] ?? '');
  return isi.map((row) => Object.fromEntries(kepala.map((nama, i) => [nama, row[i] ?? ''])));
}

function readLaporan(id: IdContoh): Laporan {
  return JSON.parse(readTeks('test/golden', `${id}.json`)) as Laporan;
}

function findRows(laporan: Laporan, no: string): string[][] {
  return laporan.tables.find((tabel) => tabel.no === no)!.rows.map((row) => [...row]);
}

function findTemuan(laporan: Laporan, id: string): string {
  return laporan.temuan.find((temuan) => temuan.id === id)!.expected;
}

function valuesWithout(baris: Baris, ...kolom: string[]): string[] {
  return Object.entries(baris).flatMap(([nama, teks]) => (kolom.includes(nama) ? [] : [teks]));
}

/** '6.369.500,-', '107,913,000', '6.000.000,00' and '-' as whole rupiah. */
function toRupiah(teks: string): bigint {
  return BigInt(
    teks
      .replace(/,(-|\d{2})?$/, '')
      .replace(/[.,]/g, '')
      .replace(/^-?$/, '0'),
  );
}

/** 100 × realisasi / pagu, rounded half up to two decimals, in Indonesian notation. */
function toPersen(realisasi: bigint, pagu: bigint): string {
  const ratusan = ((realisasi * 20000n + pagu) / (2n * pagu)).toString();
  return `${ratusan.slice(0, -2)},${ratusan.slice(-2)}`;
}

function sum(daftar: readonly string[]): bigint {
  return daftar.reduce((jumlah, teks) => jumlah + toRupiah(teks), 0n);
}

function buildTable(id: IdContoh, peran: Peran): NewTable {
  const tabel = buildContoh(id, readCsv(id)).sheets.flatMap((sheet) => sheet.tables);
  return tabel.find(({ name }) => name === peran)!;
}

function cellOf(tabel: NewTable, baris: number, kolom: string): NewCell | undefined {
  return tabel.rows[baris]?.[tabel.columns.findIndex(({ header }) => header === kolom)];
}

describe.each(DAFTAR_CONTOH)('Data contoh %s', (id) => {
  const daftarCsv = readCsv(id);
  const peranAda = Object.keys(daftarCsv) as Peran[];
  const indikator = readBaris(id, 'tblTarget');
  const kodeIndikator = new Set(indikator.map((baris) => baris['Kode']));

  it.each(peranAda)('%s hanya memakai kolom kontrak, dan kolom wajibnya ada', (peran) => {
    const contract = findContract(peran);
    const [kepala = [], ...isi] = parseCsv(daftarCsv[peran]!);
    const namaKontrak = contract.kolom.map((kolom) => kolom.nama);
    // The order of the contract is the order an officer meets in every workbook.
    expect(kepala).toEqual(namaKontrak.filter((nama) => kepala.includes(nama)));
    for (const kelompok of contract.wajib) {
      expect(kelompok.some((pilihan) => pilihan.every((nama) => kepala.includes(nama)))).toBe(true);
    }
    expect(isi.every((row) => row.length === kepala.length)).toBe(true);
  });

  it.each(peranAda)('%s tidak berisi hasil hitungan: kolom hitungan hanya berisi contoh format', (peran) => {
    const dihitung = findContract(peran).kolom.filter((kolom) => kolom.dihitung);
    const isi = readBaris(id, peran).flatMap((baris) => dihitung.map(({ nama }) => baris[nama] ?? ''));
    expect(isi.filter((teks) => !['', '0', '0,00'].includes(teks))).toEqual([]);
  });

  it.each(peranAda)('%s memakai pilihan kontrak di kolom berpilihan', (peran) => {
    for (const { nama, pilihan } of findContract(peran).kolom) {
      if (pilihan === undefined) continue;
      const isi = readBaris(id, peran).map((baris) => baris[nama] ?? '');
      expect(isi.filter((teks) => teks !== '' && !pilihan.includes(teks))).toEqual([]);
    }
  });

  it('setiap target punya realisasi dan sebaliknya, satu baris tiap indikator, tahun, dan periode', () => {
    const kunci = (baris: Baris): string => `${baris['Kode']} ${baris['Tahun']}`;
    const target = indikator.map(kunci);
    const realisasi = readBaris(id, 'tblRealisasi');
    const kunciPeriode = realisasi.map((baris) => `${kunci(baris)} ${baris['Periode'] ?? ''}`);
    expect(new Set(target).size).toBe(target.length);
    expect(new Set(kunciPeriode).size).toBe(kunciPeriode.length);
    expect([...new Set(realisasi.map(kunci))]).toEqual(target);
  });

  it('kode indikator di tblAnggaran dan tblAnalisis ada di tblTarget', () => {
    const dirujuk = [
      ...readBaris(id, 'tblAnalisis').map((baris) => baris['Kode']!),
      ...readBaris(id, 'tblAnggaran').flatMap((baris) => baris['Indikator']!.split('; ').filter(Boolean)),
    ];
    expect(dirujuk.filter((kode) => !kodeIndikator.has(kode))).toEqual([]);
  });

  it('satu indikator punya nama, sasaran, dan target akhir yang sama di setiap tahun', () => {
    const tetap = indikator.map((baris) => valuesWithout(baris, 'Tahun', 'Target', 'Program Pendukung').join('|'));
    expect(new Set(tetap).size).toBe(kodeIndikator.size);
  });

  it('indikator, jenis, dan target sama dengan laporan', () => {
    const laporan = readLaporan(id).indikator;
    expect([...kodeIndikator]).toEqual(laporan.map(({ kode }) => kode));
    for (const baris of indikator) {
      const asal = laporan.find(({ kode }) => kode === baris['Kode'])!;
      expect([baris['Indikator'], baris['Jenis']]).toEqual([asal.indikator, asal.jenis]);
      // The six programme indicators of Jiken are printed with their capaian only.
      const tercetak = asal.target[baris['Tahun']!] ?? (asal.jenis === 'program' ? '100' : '-');
      expect(baris['Target']!.replace(' LKD', '')).toBe(tercetak);
      const isTahunLaporan = baris['Tahun'] === id.slice(-4);
      expect(baris['Program Pendukung']).toBe(isTahunLaporan ? asal.program.join('; ') : '');
    }
  });

  it('setiap jumlah yang diketik sama dengan jumlah anaknya', () => {
    const anggaran = readBaris(id, 'tblAnggaran');
    const belanja = readBaris(id, 'tblBelanja');
    const keluarga = [
      ...anggaran.map((induk) => ({
        induk,
        anak: anggaran.filter(
          ({ No, Tahun }) =>
            Tahun === induk['Tahun'] && new RegExp(`^${induk['No']!.replace(/\.$/, '')}\\.\\d+$`).test(No!),
        ),
      })),
      ...belanja.map((induk) => ({
        induk,
        anak: belanja.filter((b) => b['Tahun'] === induk['Tahun'] && b['Induk'] === induk['Jenis Belanja']),
      })),
    ];
    for (const { induk, anak } of keluarga) {
      for (const kolom of ['Pagu', 'Realisasi']) {
        if (anak.length === 0 || induk[kolom] === '') continue;
        expect([induk, toRupiah(induk[kolom]!)]).toEqual([induk, sum(anak.map((baris) => baris[kolom]!))]);
      }
    }
  });
});

describe('Angka contoh sama dengan tabel laporan setelah temuan diterapkan', () => {
  it('Juwana: sasaran program Tabel 3.20 dan belanja Tabel 3.21', () => {
    const laporan = readLaporan('juwana-2023');
    const daun = readBaris('juwana-2023', 'tblAnggaran').filter((baris) => baris['Level'] === 'sasaran program');
    const namaDaun = daun.map((baris) => baris['Uraian']);
    const tercetak = findRows(laporan, '3.20').filter((row) => namaDaun.includes(row[1]));
    expect(daun.map((b) => [b['Uraian'], toRupiah(b['Pagu']!), toRupiah(b['Realisasi']!)])).toEqual(
      tercetak.map((row) => [row[1], toRupiah(row[3]!), toRupiah(row[5]!)]),
    );
    expect(sum(daun.map((baris) => baris['Pagu']!))).toBe(toRupiah(findRows(laporan, '3.20')[0]![3]!));

    const belanja = readBaris('juwana-2023', 'tblBelanja');
    expect(belanja.map((b) => [b['Jenis Belanja'], toRupiah(b['Pagu']!)])).toEqual(
      findRows(laporan, '3.21').map((row) => [row[0], toRupiah(row[1]!)]),
    );
    expect(belanja.at(-1)!['Realisasi']).toBe(findTemuan(laporan, 'JUW-47'));
  });

  it('Juwana: realisasi Tabel 3.2; desa mandiri 2 dari 29 desa tidak diketik', () => {
    const realisasi = readBaris('juwana-2023', 'tblRealisasi');
    const tercetak = findRows(readLaporan('juwana-2023'), '3.2').map((row) => row[4]);
    expect(realisasi[3]).toEqual({ Kode: 'IK4', Tahun: '2023', Realisasi: '', Pembilang: '2', Penyebut: '29' });
    expect(realisasi.map((b) => b['Realisasi'])).toEqual(tercetak.with(3, ''));
  });

  it('Jiken: target dan realisasi tiga tahun Tabel 3.3', () => {
    const target = readBaris('jiken-2023', 'tblTarget');
    const realisasi = readBaris('jiken-2023', 'tblRealisasi');
    const diketik = target.slice(0, 6).flatMap((b, i) => [b['Target'], realisasi[i]!['Realisasi']]);
    const rows = findRows(readLaporan('jiken-2023'), '3.3');
    expect(diketik).toEqual(rows.flatMap((row) => [4, 5, 7, 8, 10, 11].map((kolom) => row[kolom])));
  });

  it('Jaten: target dan realisasi Tabel 3.2.1, 3.2.2, dan 3.2.5', () => {
    const laporan = readLaporan('jaten-2023');
    const target = readBaris('jaten-2023', 'tblTarget');
    const realisasi = readBaris('jaten-2023', 'tblRealisasi');
    const diketik = target.map((b, i) => [b['Tahun'], b['Target'], realisasi[i]!['Realisasi']]);
    const [sakip2023] = findRows(laporan, '3.2.1');
    const tercetak = [
      ...findRows(laporan, '3.2.2').map((row) => row.slice(1)),
      ['2023', ...sakip2023!.slice(2)],
      ...findRows(laporan, '3.2.5 (2)').map((row) => row.slice(1)),
    ];
    expect(diketik).toEqual(tercetak.with(9, ['2023', '75', '']));
  });

  it('Juai: realisasi tiap tahun; IKM 2024 sebagai dua semester', () => {
    const komponen = (b: Baris): string[] => [
      b['Kode']!,
      b['Tahun']!,
      b['Periode']!,
      b['Realisasi']!.replace(' LKD', ''),
    ];
    const tercetak = readLaporan('juai-2024').indikator.flatMap(({ kode, realisasi }) =>
      Object.entries(realisasi).flatMap(([tahun, teks]) =>
        teks === '87,67'
          ? [
              [kode, tahun, 'Semester I', '87,56'],
              [kode, tahun, 'Semester II', '87,78'],
            ]
          : [[kode, tahun, '', teks]],
      ),
    );
    expect(readBaris('juai-2024', 'tblRealisasi').map(komponen)).toEqual(tercetak);
  });

  it('Jiken: sub kegiatan Tabel 3.9, jumlahnya, dan desimal persentasenya', () => {
    const laporan = readLaporan('jiken-2023');
    const rows = findRows(laporan, '3.9');
    const persen = new Map([
      [14, findTemuan(laporan, 'JIK-56')],
      [20, findTemuan(laporan, 'JIK-57')],
      [25, findTemuan(laporan, 'JIK-58')],
    ]);
    const desimal = (teks: string): string => (teks === '-' ? '' : teks.includes(',') ? '0,00' : '0');
    const tercetak = rows
      .map((row, i) => [row[1], row[2], row[3], persen.get(i) ?? row[5]] as string[])
      .filter(([uraian, pagu]) => pagu !== '' && uraian !== 'JUMLAH');
    const daun = readBaris('jiken-2023', 'tblAnggaran').filter((baris) => baris['Level'] === 'sub kegiatan');
    expect(daun.map((b) => [b['Uraian'], toRupiah(b['Pagu']!), toRupiah(b['Realisasi']!), b['Serapan (%)']])).toEqual(
      tercetak.map(([uraian, pagu, real, teks]) => [uraian, toRupiah(pagu!), toRupiah(real!), desimal(teks!)]),
    );
    expect(sum(daun.map((b) => b['Pagu']!))).toBe(toRupiah(findTemuan(laporan, 'JIK-54')));
    expect(sum(daun.map((b) => b['Realisasi']!))).toBe(toRupiah(findTemuan(laporan, 'JIK-55')));
  });

  it('Jiken: program dan kegiatan Tabel 3.9, dengan kegiatan JIK-59 di bawah programnya', () => {
    const rows = findRows(readLaporan('jiken-2023'), '3.9').filter((row) => row[2] === '');
    const pindah = 'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan';
    const nama = rows
      .map((row) => row[1]!)
      .filter((teks) => !['UNSUR KEWILAYAHAN', 'KECAMATAN', pindah].includes(teks));
    nama.splice(nama.indexOf('PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK') + 1, 0, pindah);
    const kelompok = readBaris('jiken-2023', 'tblAnggaran').filter((baris) => baris['Level'] !== 'sub kegiatan');
    const tercetak = kelompok.map((b) => (b['Level'] === 'program' ? b['Uraian']!.toUpperCase() : b['Uraian']));
    expect(tercetak).toEqual(nama);
  });

  it('Jiken: indikator program menempel pada program Tabel 3.8', () => {
    const rows = findRows(readLaporan('jiken-2023'), '3.8');
    const indikator = readBaris('jiken-2023', 'tblTarget');
    for (const program of readBaris('jiken-2023', 'tblAnggaran').filter((baris) => baris['Level'] === 'program')) {
      const [, kode] = program['Indikator']!.split('; ');
      const nama = indikator.find((baris) => baris['Kode'] === kode)!['Indikator'];
      const row = rows.find((calon) => calon[6] === nama)!;
      expect(program['Uraian']).toBe(row[5]!.replace('Kabupaten Blora', 'Kabupaten/Kota'));
    }
  });

  it('Jaten: setiap angka Tabel 3.4.4 di setiap tahun', () => {
    const laporan = readLaporan('jaten-2023');
    const rows = findRows(laporan, '3.4.4');
    for (const { table, where, expected } of laporan.temuan) {
      const cocok = /^row (\d+) .*column Tahun (\d{4}) \/ Realisasi$/.exec(where);
      if (table === '3.4.4' && cocok) rows[Number(cocok[1]) - 1]![3 + 3 * (Number(cocok[2]) - 2020)] = expected;
    }
    const anggaran = readBaris('jaten-2023', 'tblAnggaran');
    for (const [i, tahun] of ['2020', '2021', '2022', '2023'].entries()) {
      const tercetak = rows.map((row) => [row[2 + 3 * i], row[3 + 3 * i]]).filter(([pagu]) => pagu !== '');
      const diketik = anggaran.filter((b) => b['Tahun'] === tahun && b['Uraian'] !== 'Pengadaan Peralatan Gedung');
      expect(diketik.map((b) => [b['Pagu'], b['Realisasi']])).toEqual(tercetak);
    }
  });

  it('Jaten: nama 2023 seperti Tabel 3.4.3 dan 3.4.5, nama lain seperti Tabel 3.4.4', () => {
    const laporan = readLaporan('jaten-2023');
    const anggaran = readBaris('jaten-2023', 'tblAnggaran');
    const baris2023 = anggaran.filter((baris) => baris['Tahun'] === '2023');
    expect(baris2023.map((b) => b['Uraian'])).toEqual(findRows(laporan, '3.4.3').map((row) => row[1]));
    expect(baris2023.filter((b) => b['Level'] === 'program').map((b) => b['Nama Lain'])).toEqual(
      findRows(laporan, '3.4.5')
        .slice(0, 6)
        .map((row) => row[2]),
    );
    const nama344 = findRows(laporan, '3.4.4').map((row) => row[1]);
    const lama = anggaran.filter((baris) => baris['Tahun'] !== '2023');
    expect(lama.filter((baris) => !nama344.includes(baris['Uraian']!))).toEqual([]);
  });

  it('Jaten: setiap persentase Tabel 3.4.2 keluar dari tblBelanja', () => {
    const laporan = readLaporan('jaten-2023');
    const rows = findRows(laporan, '3.4.2');
    rows[1]![2] = findTemuan(laporan, 'JAT-49');
    const belanja = readBaris('jaten-2023', 'tblBelanja');
    for (const [i, tahun] of ['2020', '2021', '2022', '2023'].entries()) {
      const persen = belanja
        .filter((baris) => baris['Tahun'] === tahun)
        .map((b) => [b['Jenis Belanja'], toPersen(toRupiah(b['Realisasi']!), toRupiah(b['Pagu']!))]);
      expect(persen).toEqual(rows.map((row) => [row[1]!.replace(/^- /, ''), row[2 + i]]));
    }
  });

  it('Jaten: 297 responden, unsur, dan IKM 2023 yang tidak diketik', () => {
    const [, ...responden] = readTeks('test/golden/jaten-2023-skm.csv').trim().split(/\r?\n/);
    const skm = readBaris('jaten-2023', 'tblSKM');
    expect(skm).toHaveLength(297);
    expect(skm.map((baris) => valuesWithout(baris, 'Tahun').join(','))).toEqual(responden);
    const unsur = findRows(readLaporan('jaten-2023'), '3.2.4 (unsur)').slice(0, 9);
    unsur[6]![1] = findTemuan(readLaporan('jaten-2023'), 'JAT-27');
    expect(readBaris('jaten-2023', 'tblUnsur').map(Object.values)).toEqual(unsur.map(([kode, nama]) => [kode, nama]));
    const ikm = readBaris('jaten-2023', 'tblRealisasi').at(-1);
    expect(ikm).toEqual({ Kode: 'IK2', Tahun: '2023', Realisasi: '' });
  });

  it('Juai: setiap baris Tabel 3.13 dan nama di Tabel 3.3, 3.6, 3.9, dan 3.12', () => {
    const laporan = readLaporan('juai-2024');
    const rows = findRows(laporan, '3.13').slice(0, -1);
    rows[22]![1] = findTemuan(laporan, 'JUA-26');
    const anggaran = readBaris('juai-2024', 'tblAnggaran');
    expect(anggaran.map((b) => [b['No'], b['Uraian'], b['Pagu'], b['Realisasi']])).toEqual(
      rows.map((row) => row.slice(0, 4)),
    );
    const bernama = ['3.3', '3.6', '3.9', '3.12'].flatMap((no) => findRows(laporan, no)).filter((row) => row[3] !== '');
    const diketik = new Map(
      anggaran.map((b) => {
        const nama = b['Nama Lain'] || b['Uraian']!;
        return [b['Kode Rekening'], b['Level'] === 'program' ? nama.toUpperCase() : nama];
      }),
    );
    for (const [program, kegiatan, sub, nama] of bernama) {
      expect(diketik.get([program, kegiatan, sub].filter(Boolean).join('.'))).toBe(nama);
    }
  });

  it('Juai: penghargaan Tabel 3.15 dan rekomendasi bagian 3.4', () => {
    const laporan = readLaporan('juai-2024');
    expect(readBaris('juai-2024', 'tblPenghargaan').map(Object.values)).toEqual(
      findRows(laporan, '3.15').map((row) => row.slice(1)),
    );
    const rekomendasi = findRows(laporan, 'tanpa nomor (3.4)').filter((row) => row[1] !== '');
    expect(readBaris('juai-2024', 'tblRekomendasi').map((b) => [b['Rekomendasi'], b['Rencana Tindak Lanjut']])).toEqual(
      rekomendasi.map((row) => row.slice(1)),
    );
  });
});

describe('Buku kerja contoh', () => {
  it.each(DAFTAR_CONTOH)('%s dimulai dengan Petunjuk, lalu satu lembar tiap tabel menurut urutan kontrak', (id) => {
    const daftarCsv = readCsv(id);
    const buku = buildContoh(id, daftarCsv);
    const lembar = TABLES.filter(({ peran }) => daftarCsv[peran] !== undefined).map((contract) => contract.lembar);
    expect(buku.sheets.map((sheet) => sheet.name)).toEqual(['Petunjuk', ...lembar]);
    expect(buku.sheets[0]!.text.join('\n')).toContain(`npx takar hitung ${id}.xlsx`);
    expect(buildContoh(id, daftarCsv)).toEqual(buku);
  });

  it.each<[IdContoh, Peran, number, string, NewCell, string]>([
    ['jiken-2023', 'tblRealisasi', 2, 'Realisasi', { value: 72.5, numberFormat: '0.00' }, 'desimal tercetak tetap'],
    ['jiken-2023', 'tblTarget', 2, 'Target', 75, 'bilangan bulat'],
    ['jiken-2023', 'tblTarget', 0, 'Target', '-', 'tidak ditetapkan'],
    ['juwana-2023', 'tblTarget', 2, 'Target', { value: 1, numberFormat: '0%' }, '100%'],
    ['juwana-2023', 'tblTarget', 3, 'Target', { value: 0.034, numberFormat: '0.0%' }, '3,4%'],
    ['juwana-2023', 'tblAnggaran', 2, 'Pagu', 6369500, 'rupiah memakai format kolom'],
    ['juwana-2023', 'tblAnggaran', 0, 'Pagu', null, 'induk kosong'],
    ['jaten-2023', 'tblAnggaran', 4, 'Pagu', { value: 6000000, numberFormat: '#,##0.00' }, '6.000.000,00'],
    ['jaten-2023', 'tblAnggaran', 10, 'No', { value: '1.10', numberFormat: '@' }, 'nomor bukan angka'],
    ['jaten-2023', 'tblTarget', 0, 'Target', 'NA', 'belum ada angka'],
    ['jaten-2023', 'tblPengaturan', 4, 'Nilai', { value: 0.111, numberFormat: '0.000' }, 'bobot'],
    ['jaten-2023', 'tblSKM', 0, 'U1', 4, 'jawaban responden'],
    ['juai-2024', 'tblTarget', 8, 'Target', '70 LKD', 'angka bersatuan tetap teks'],
    ['juai-2024', 'tblAnggaran', 28, 'Serapan (%)', { value: null, numberFormat: '0.00' }, 'contoh format'],
    ['juai-2024', 'tblAnggaran', 0, 'Serapan (%)', { value: null, numberFormat: 'General' }, 'tanpa contoh format'],
  ])('%s %s baris %i kolom %s menjadi %j: %s', (id, peran, baris, kolom, sel) => {
    expect(cellOf(buildTable(id, peran), baris, kolom)).toEqual(sel);
  });

  it('CSV dengan tanda kutip, titik koma di dalam sel, dan akhir baris Windows terbaca', () => {
    expect(parseCsv('a;"b; ""c"""\r\n;d\n\n')).toEqual([
      ['a', 'b; "c"'],
      ['', 'd'],
    ]);
  });
});
