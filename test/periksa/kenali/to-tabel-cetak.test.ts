import { toTabelCetak, type TabelMentah } from '../../../src/periksa/kenali';
import type { TabelCetak } from '../../../src/periksa/model';

type Teks = readonly (readonly string[])[];

function buildTabel(kepala: Teks, baris: Teks): TabelCetak {
  const toSel = (rows: Teks): TabelMentah['baris'] => rows.map((sel) => sel.map((isi) => ({ isi, alamat: 'A1' })));
  return toTabelCetak({
    ...{ lembar: 'Bab III', no: '3.1', judul: '', selJudul: 'A1', nomorKolom: null },
    ...{ kepala: toSel(kepala), baris: toSel(baris) },
  });
}

function listKolom(kepala: Teks, baris: Teks): string {
  const { kolom } = buildTabel(kepala, baris);
  return kolom.map(({ jenis, tahun }) => (tahun === null ? jenis : `${jenis}:${tahun}`)).join(' ');
}

describe('Jenis kolom menurut kepala dan letaknya (Spesifikasi Takar 6)', () => {
  it.each([
    ['T dan R', 'Indikator|T|R|%', 'IKM|75|83,20|110,93', 'indikator target realisasi capaian'],
    ['Real.', 'Indikator|Target|Real.|Capaian', 'IKM|75|83,20|110,93', 'indikator target realisasi capaian'],
    ['% sesudah anggaran saja', 'Uraian|Anggaran|%', 'Belanja|1.000.000|100', 'uraian anggaran porsi'],
    [
      '% sesudah sisa',
      'Uraian|Pagu|Realisasi|Sisa|%',
      'Belanja|1.000.000|900.000|100.000|90',
      'uraian anggaran realisasiAnggaran sisa serapan',
    ],
    [
      'kinerja lalu anggaran di tabel yang sama',
      'Indikator|Target|Realisasi|Capaian|Anggaran|Realisasi|%',
      'IKM|75|83,20|110,93|1.000.000|900.000|90',
      'indikator target realisasi capaian anggaran realisasiAnggaran serapan',
    ],
    [
      'anggaran lalu kinerja',
      'Program|Pagu|Realisasi|Serapan (%)|Target|Realisasi|Capaian (%)',
      'Program A|1.000.000|900.000|90|75|83,20|110,93',
      'program anggaran realisasiAnggaran serapan target realisasi capaian',
    ],
    [
      'capaian tahun lalu berisi realisasi',
      'Indikator|Capaian 2022|Target 2023|Realisasi 2023|Capaian 2023',
      'IKM|80,96|75|83,20|110,93%',
      'indikator realisasi:2022 target:2023 realisasi:2023 capaian:2023',
    ],
    ['capaian bertanda % tetap capaian', 'Indikator|Capaian 2022 (%)', 'IKM|109,40', 'indikator capaian:2022'],
    [
      'tahun anggaran bukan anggaran',
      'Indikator|Target Tahun Anggaran 2023|Realisasi Tahun Anggaran 2023',
      'IKM|75|83,20',
      'indikator target:2023 realisasi:2023',
    ],
    ['rentang tahun bukan tahun', 'Indikator|Target 2021 - 2026', 'IKM|75', 'indikator target'],
    [
      'kata di kolom efisiensi',
      'Sasaran|Efisiensi|Tingkat Efisiensi',
      'Layanan|Efisien|Sangat Efisien',
      'sasaran kategoriEfisiensi kategoriEfisiensi',
    ],
    ['kolom program berisi indikator', 'No|Program|Anggaran', '1|Persentase desa|1.000', 'no indikator anggaran'],
    ['kepala tak dikenal', 'Nama Desa|Luas', 'Juwana|12', 'uraian lain'],
  ])('[6] %s', (_, kepala, baris, harapan) => {
    expect(listKolom([kepala.split('|')], [baris.split('|')])).toBe(harapan);
  });

  it('[6] isi mengalahkan kepala: Realisasi | % | % di atas anggaran, realisasi, dan persen', () => {
    const kepala = [
      ['Program', 'Tahun 2020', '', ''],
      ['', 'Realisasi', '%', '%'],
    ];
    expect(listKolom(kepala, [['Program A', '177.520.000', '169.212.298', '95,32']])).toBe(
      'program anggaran:2020 realisasiAnggaran:2020 serapan:2020',
    );
  });
});

describe('Angka sel menurut kebiasaan kolomnya (Spesifikasi Takar 2.1–2.3, 6)', () => {
  const { baris } = buildTabel(
    [['Sasaran', 'Indikator', 'Target', 'Anggaran', '%']],
    [
      ['a', 'b', '70 LKD', '107,913,000', '5.90'],
      ['c', 'd', '97,78 %', 'Rp. 6.369.500,-', '94,10'],
      ['e', 'f', 'Baik (67,50)', '-', ''],
    ],
  );
  it.each([
    [0, 2, '70', '70 LKD'],
    [0, 3, '107913000', '107,913,000'],
    [0, 4, '5.9', '5.90'],
    [1, 2, '97.78', '97,78 %'],
    [1, 3, '6369500', 'Rp. 6.369.500,-'],
    [1, 4, '94.1', '94,10'],
    [2, 2, '67.5', 'Baik (67,50)'],
  ])('[6] baris %i kolom %i: %s', (i, k, nilai, teks) => {
    const sel = baris[i]?.sel[k];
    expect(sel?.teks).toBe(teks);
    expect(sel?.bacaan.jenis === 'angka' && sel.bacaan.nilai.toNumber()).toBe(Number(nilai));
  });

  it('[6] tanda - dan sel kosong bukan nol', () => {
    expect(baris[2]?.sel.slice(3).map(({ bacaan }) => bacaan.jenis)).toEqual(['kosong', 'kosong']);
  });
});

describe('Jenis dan level baris (Spesifikasi Takar 6)', () => {
  function listBaris(kepala: string, baris: readonly string[]): string {
    return buildTabel(
      [kepala.split('|')],
      baris.map((satu) => satu.split('|')),
    )
      .baris.map(({ jenis, level }) => `${jenis}:${level ?? '_'}`)
      .join(' ');
  }

  it.each([
    ['A., 1., a.', 'No|Sasaran|Anggaran', ['A.|x|1', '1.|x|1', 'a.|x|1', '2.|x|1'], '0 1 2 1'],
    ['I, 1.', 'No|Program|Anggaran', ['I|Program A|1', '1.|x|1', 'II|Program B|1', '1.|x|1'], '0 1 0 1'],
    ['I, A., 1.', 'No|Uraian|Anggaran', ['I|x|1', 'A.|x|1', '1.|x|1', 'B.|x|1', 'II|x|1'], '0 1 2 1 0'],
    ['1, 1.1, 1.1.1', 'No|Program|Pagu', ['1|x|1', '1.1|x|1', '1.1.1|x|1', '2.|x|1'], '0 1 2 0'],
    [
      'kode dalam satu kolom',
      'Kode|Program|Pagu',
      ['7.01.02|x|1', '7.01.02.2.02|x|1', '7.01.02.2.02.0003|x|1', '7.01.03|x|1'],
      '0 1 2 0',
    ],
    [
      'kode yang bagiannya di kolom sendiri',
      'Kode|Kode|Program',
      ['7.01.02||PROGRAM A', '7.01.02|2.02|Kegiatan', '7.01.03||PROGRAM B'],
      '0 1 0',
    ],
    ['anak tanpa nomor', 'No|Program dan Kegiatan|Pagu', ['1|Program A|1', '|x|1', '2|Program B|1'], '0 1 0'],
    [
      'sub kegiatan tanpa nomor tidak dapat dibedakan dari kegiatan',
      'No|Program/Kegiatan/Sub Kegiatan|Pagu',
      ['1|Program A|1', '|x|1', '|y|1', '|Program B|1'],
      '0 _ _ 0',
    ],
    ['jenis belanja', 'Uraian|Pagu', ['Belanja Operasi|3', 'Belanja Pegawai|1', 'Belanja Modal|2'], '0 1 0'],
  ])('[6] level menurut %s', (_, kepala, baris, harapan) => {
    expect(listBaris(kepala, baris).replace(/[a-z-]+:/g, '')).toBe(harapan);
  });

  it('[6] hitungan sendiri untuk program, kegiatan, dan sub kegiatan; anggaran memutuskan nomor yang dua-duanya mungkin', () => {
    const rows = [
      ...['1|Program A|100', '1|Kegiatan|60', '1|Sub|60', '2|Kegiatan|40', '2|Sub|30', '3|Sub|10'],
      ...['2|Program B|5', '3|Kegiatan|5', '4|Sub|5'],
    ];
    expect(listBaris('No|Program / Kegiatan / Sub Kegiatan|Anggaran', rows).replace(/data:/g, '')).toBe(
      '0 1 2 1 2 2 0 1 2',
    );
  });

  it('[6] program berhuruf besar dan kegiatan tanpa angka adalah kelompok', () => {
    const rows = [
      ...['|PROGRAM PENUNJANG||', '|Administrasi Umum||', '1|Pengadaan Mebel|-|-', '|Bahan Bacaan|1.500.000|1.250.000'],
      ...['PROGRAM PELAYANAN|||', '|Pelayanan Umum||', '2|Jasa|1.000.000|900.000', '|JUMLAH|2.500.000|2.150.000'],
    ];
    expect(listBaris('No|Program/Kegiatan|Anggaran|Realisasi', rows)).toBe(
      'kelompok:0 kelompok:1 data:2 data:2 kelompok:0 kelompok:1 data:2 jumlah:_',
    );
  });

  it.each([
    ['TOTAL', 'jumlah'],
    ['Jumlah Belanja', 'jumlah'],
    ['JUMLAH TOTAL', 'jumlah'],
    ['Sub Total', 'jumlah'],
    ['Total Anggaran / Realisasi / Rata-Rata Rasio Capaian', 'jumlah'],
    ['Rata rata realisasi', 'rata-rata'],
    ['Rata-rata', 'rata-rata'],
    ['Realisasi Tertinggi', 'tertinggi'],
    ['Realisasi Terendah', 'terendah'],
    ['Jumlah Laporan Survey', 'data'],
    ['Rapat koordinasi', 'data'],
  ])('[6] baris "%s"', (label, jenis) => {
    const rows = ['1|Belanja Modal|7.000.000|100', `|${label}|7.000.000|100`];
    expect(listBaris('No|Uraian|Anggaran|%', rows).split(' ')[1]?.split(':')[0]).toBe(jenis);
  });

  it('[6] indikator yang namanya diawali Jumlah adalah data, juga tanpa nomor', () => {
    expect(listBaris('Indikator|Target|Realisasi', ['Jumlah program yang selaras|5|5', 'Jumlah|5|5'])).toBe(
      'data:_ jumlah:_',
    );
  });

  it('[6] judul kelompok dalam tabel teks', () => {
    expect(listBaris('No|Rekomendasi|Rencana', ['Perencanaan Kinerja||', '1.|a|b', '2.|c|'])).toBe(
      'kelompok:_ data:0 data:0',
    );
  });
});

describe('Ribuan di antara angka kinerja (Spesifikasi Takar 6)', () => {
  const readNilai = (kepala: string, ...baris: readonly string[]) => {
    const tabel = buildTabel(
      [kepala.split('|')],
      baris.map((satu) => satu.split('|')),
    );
    return tabel.baris.map(({ sel }) =>
      sel.slice(1).map(({ bacaan }) => (bacaan.jenis === 'angka' ? bacaan.nilai.toNumber() : null)),
    );
  };

  it.each([
    ['orang di antara persentase', 'Orang dibina|2.197|946', [2197, 946]],
    ['keduanya ribuan', 'Orang dibina|2.197|2.746', [2197, 2746]],
    ['realisasi jauh di atas target', 'Laporan|81|1.189', [81, 1189]],
  ])('%s', (_, baris, harapan) => {
    expect(
      readNilai('Indikator|Target|Realisasi', 'Angka konflik|12,50|11,25', 'Persentase desa|100%|98%', baris)[2],
    ).toEqual(harapan);
  });

  it('tiga desimal di belakang titik tetap desimal di kolom yang memakainya', () => {
    expect(readNilai('Indikator|Capaian (%)', 'A|98.13', 'B|1.583')).toEqual([[98.13], [1.583]]);
    expect(readNilai('Indikator|Capaian (%)', 'A|98%', 'B|1.583%')).toEqual([[98], [1583]]);
  });
});
