import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { HasilSkm } from '../../../src/engine/hasil';
import type { Desimal, IsiSel } from '../../../src/engine/nilai';
import type { PengaturanSkm } from '../../../src/engine/skm';
import { calculateSkm, calculateSkmTahunan } from '../../../src/engine/skm';
import { buildData, buildDataBerkolom, buildJawaban, buildPengaturan, buildUnsur } from './build-skm';

const teks = (angka: Desimal | undefined, desimal: number) => angka?.toFixed(desimal, 'setengah-ke-atas');
const bobotTetap = (bobot: string) => buildPengaturan({ bobotSkm: { jenis: 'tetap', bobot } });
const setahun = (rows: readonly (readonly IsiSel[])[], pengaturan: PengaturanSkm = buildPengaturan()): HasilSkm => {
  const [hasil] = calculateSkm(buildData(rows), 2023, pengaturan).hasil;
  if (hasil === undefined) throw new Error('tidak ada hasil');
  return hasil;
};

describe('SKM Kecamatan Jaten 2023 (Tabel 3.2.4)', () => {
  const [, ...baris] = readFileSync(join(__dirname, '../../golden/jaten-2023-skm.csv'), 'utf8').trim().split('\n');
  const jaten = baris.map((b) => b.split(',').slice(1).map(Number));
  const tercetak = setahun(jaten, bobotTetap('0.111'));

  it('[3.7] ada 297 responden dan jumlah nilai tiap unsur seperti tercetak', () => {
    expect(tercetak.responden).toBe(297);
    expect(tercetak.unsur.map(({ jumlah }) => jumlah)).toEqual([961, 971, 926, 1094, 959, 966, 977, 947, 1104]);
    expect(tercetak.unsur.map(({ terisi }) => terisi)).toEqual(Array(9).fill(297));
  });

  it('[3.7] [SKM-2] NRR = jumlah / 297', () => {
    const nrr = [
      '3.235690',
      '3.269360',
      '3.117845',
      '3.683502',
      '3.228956',
      '3.252525',
      '3.289562',
      '3.188552',
      '3.717172',
    ];
    expect(tercetak.unsur.map((unsur) => teks(unsur.nrr, 6))).toEqual(nrr);
  });

  it('[3.7] [SKM-3] NRR tertimbang = NRR utuh × 0,111', () => {
    const tertimbang = [
      '0.359162',
      '0.362899',
      '0.346081',
      '0.408869',
      '0.358414',
      '0.361030',
      '0.365141',
      '0.353929',
      '0.412606',
    ];
    expect(tercetak.unsur.map((unsur) => teks(unsur.nrrTertimbang, 6))).toEqual(tertimbang);
    expect(teks(tercetak.jumlahNrrTertimbang, 6)).toBe('3.328131');
  });

  it('[3.7] [SKM-4] indeks = 3,328131… × 25 = 83,20328, IKM 83,20, mutu B, Baik', () => {
    expect(teks(tercetak.indeks, 5)).toBe('83.20328');
    expect(tercetak).toMatchObject({ tahun: 2023, periode: '', kelompok: '', mutu: 'B', kinerja: 'Baik' });
    expect(tercetak.ikm.toFixed(2, 'potong')).toBe('83.20');
  });

  it.each([
    [buildPengaturan(), '83.29', 'bobot tepat 1/9'],
    [bobotTetap('0.111'), '83.20', 'bobot 0,111'],
    [bobotTetap('0.11'), '82.45', 'bobot 0,11'],
  ])('[3.7] bobot menentukan IKM: %#', (pengaturan, ikm) => {
    expect(teks(setahun(jaten, pengaturan).ikm, 2)).toBe(ikm);
  });

  it('[3.7] peringkat: U9, U4, U7, U2, U6, U1, U5, U8, U3; U3 prioritas perbaikan', () => {
    const peringkat = Object.fromEntries(tercetak.unsur.map((unsur) => [unsur.kode, unsur.peringkat]));
    expect(peringkat).toEqual({ U9: 1, U4: 2, U7: 3, U2: 4, U6: 5, U1: 6, U5: 7, U8: 8, U3: 9 });
    expect(tercetak.prioritas).toEqual(['U3']);
  });

  it('[3.7] [SKM-5] unsur tanpa nama di buku kerja memakai nama menurut peraturan', () => {
    expect(tercetak.unsur[6]?.nama).toBe('Perilaku Pelaksana');
  });
});

describe('Mutu pelayanan', () => {
  // One unsur, 2.500 respondents: (jumlah / 2.500) × 1 × 25 = jumlah / 100.
  it.each([
    [2500, 2500, '25.00', 'D', 'Tidak Baik', 'terendah'],
    [6499, 2500, '64.99', 'D', 'Tidak Baik', 'tepat di bawah batas C'],
    [6500, 2500, '65.00', 'C', 'Kurang Baik', 'tepat di batas C'],
    [7660, 2500, '76.60', 'C', 'Kurang Baik', 'tepat di bawah batas B'],
    [7661, 2500, '76.61', 'B', 'Baik', 'tepat di batas B'],
    [8830, 2500, '88.30', 'B', 'Baik', 'tepat di bawah batas A'],
    [8831, 2500, '88.31', 'A', 'Sangat Baik', 'tepat di batas A'],
    [10000, 2500, '100.00', 'A', 'Sangat Baik', 'tertinggi'],
    [12999, 5000, '65.00', 'C', 'Kurang Baik', '64,995 dibulatkan ke atas lebih dulu'],
    [25997, 10000, '64.99', 'D', 'Tidak Baik', '64,9925 dibulatkan ke bawah'],
    [15321, 5000, '76.61', 'B', 'Baik', '76,605 dibulatkan ke atas lebih dulu'],
    [17661, 5000, '88.31', 'A', 'Sangat Baik', '88,305 dibulatkan ke atas lebih dulu'],
  ])('[3.7] jumlah nilai %i dari %i responden: IKM %s, mutu %s, %s: %s', (jumlah, responden, ikm, mutu, kinerja) => {
    const hasil = setahun(buildJawaban(jumlah, responden));
    expect([teks(hasil.ikm, 2), hasil.mutu, hasil.kinerja]).toEqual([ikm, mutu, kinerja]);
  });
});

describe('Jawaban yang tidak diisi atau bukan nilai', () => {
  it('[3.7] [SKM-2] pembagi adalah jawaban yang terisi: (4 + 2) / 2, bukan / 4', () => {
    const [unsur] = setahun([[4], [null], [2], ['-']]).unsur;
    expect(unsur).toMatchObject({ jumlah: 6, terisi: 2 });
    expect(teks(unsur?.nrr, 2)).toBe('3.00');
  });

  it('[3.7] angka yang diketik sebagai teks ikut dihitung: 4 + "4" + " 1 " = 9', () => {
    expect(setahun([[4], ['4'], [' 1 ']]).unsur[0]).toMatchObject({ jumlah: 9, terisi: 3 });
  });

  it('[3.7] baris tanpa satu pun jawaban bukan responden', () => {
    const hasil = setahun([
      [4, 3],
      [null, null],
      ['-', 'x'],
      [null, 2],
    ]);
    expect(hasil.responden).toBe(2);
    expect(hasil.unsur.map(({ terisi }) => terisi)).toEqual([1, 2]);
  });

  it.each<[IsiSel, string]>([
    [5, '5'],
    [0, '0'],
    [2.5, '2,5'],
    ['baik', 'baik'],
    [true, 'TRUE'],
    [{ error: '#N/A' }, '#N/A'],
  ])('[3.7] [6] %p adalah temuan salah pada selnya dan dihitung tidak diisi', (isi, tertulis) => {
    const { hasil, temuan } = calculateSkm(
      buildData([
        [4, 4],
        [3, isi],
      ]),
      2023,
      buildPengaturan(),
    );
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ kode: 'nilai-unsur', tingkat: 'salah', jalur: 'tblSKM.1.U2', tertulis });
    expect(temuan[0]?.pesan).toContain(`seorang responden tertulis "${tertulis}"`);
    expect(hasil[0]?.unsur[1]).toMatchObject({ jumlah: 4, terisi: 1 });
  });

  it.each([
    [200, 200, 0],
    [201, 201, 1],
    [50_000, 201, 49_800],
  ])('[3.7] [6] dari %i nilai salah didaftar paling banyak 200, sisanya dalam satu temuan', (banyak, temuan, lain) => {
    const rows = Array.from({ length: banyak }, () => [4, 9]);
    rows.push([4, 4]);
    const hasil = calculateSkm(buildData(rows), 2023, buildPengaturan());
    expect(hasil.temuan).toHaveLength(temuan);
    expect(hasil.temuan.filter(({ kode }) => kode === 'nilai-unsur-lain')).toHaveLength(lain === 0 ? 0 : 1);
    if (lain > 0) expect(hasil.temuan.at(-1)?.pesan).toContain(`masih ada ${lain} lagi`);
    expect(hasil.hasil[0]?.unsur[1]).toMatchObject({ jumlah: 4, terisi: 1 });
  });

  it.each<[string, IsiSel[][]]>([
    ['tidak ada baris', []],
    ['tidak ada jawaban', [[null], ['-']]],
    ['hanya nilai salah', [[7]]],
  ])('[3.7] %s: tidak ada hasil, tetapi ada temuan', (_, rows) => {
    const { hasil, temuan } = calculateSkm(buildData(rows), 2023, buildPengaturan());
    expect(hasil).toEqual([]);
    expect(temuan.map(({ kode }) => kode)).toContain('skm-tanpa-responden');
  });

  it('[3.7] unsur yang tidak dijawab seorang pun: tidak ada hasil, temuan menyebut unsurnya', () => {
    const { hasil, temuan } = calculateSkm(buildData([[4, null, 3, '-']]), 2023, buildPengaturan());
    expect(hasil).toEqual([]);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ kode: 'unsur-tanpa-jawaban', tingkat: 'salah', jalur: 'tblSKM.0.U2' });
    expect(temuan[0]?.pesan).toContain('U2, U4');
  });
});

describe('Bobot sendiri', () => {
  it('[3.7] [SKM-3] (4 × 0,75 + 2 × 0,25) × 25 = 87,5', () => {
    const unsur = buildUnsur(2).map((u, i) => ({ ...u, bobot: ['0.75', '0.25'][i] ?? null }));
    const { hasil } = calculateSkm(
      buildData([[4, 2]], { unsur }),
      2023,
      buildPengaturan({ bobotSkm: { jenis: 'per-unsur' } }),
    );
    expect(teks(hasil[0]?.indeks, 4)).toBe('87.5000');
  });

  it('[3.7] bobot yang tidak terbaca: tidak ada hasil, temuan salah', () => {
    const { hasil, temuan } = calculateSkm(buildData([[4]]), 2023, bobotTetap('sama'));
    expect(hasil).toEqual([]);
    expect(temuan.map(({ kode, tingkat }) => [kode, tingkat])).toEqual([['bobot-tidak-terbaca', 'salah']]);
  });
});

describe('Tahun responden', () => {
  const rows: IsiSel[][] = [
    [2023, 4],
    ['2023', 2],
    [null, 3],
    [2022, 1],
    ['Tahun 2022', 1],
  ];

  it('[3.7] tahun lain tidak ikut; tahun kosong adalah tahun laporan: (4 + 2 + 3) / 3', () => {
    const { hasil, temuan } = calculateSkm(buildDataBerkolom('kolomTahun', rows), 2023, buildPengaturan());
    expect(hasil[0]).toMatchObject({ tahun: 2023, responden: 3 });
    expect(hasil[0]?.unsur[0]).toMatchObject({ jumlah: 9, terisi: 3 });
    expect(temuan).toEqual([]);
  });

  it('[3.7] nilai salah pada tahun lain bukan urusan tahun ini', () => {
    const data = buildDataBerkolom('kolomTahun', [...rows, [2022, 9]]);
    expect(calculateSkm(data, 2023, buildPengaturan()).temuan).toEqual([]);
  });

  it('[3.7] tahun yang tidak terbaca tidak ikut, dengan satu temuan untuk semua baris yang sama', () => {
    const data = buildDataBerkolom('kolomTahun', [...rows, ['lalu', 4], [2023, 4], ['lalu', 4]]);
    const { hasil, temuan } = calculateSkm(data, 2023, buildPengaturan());
    expect(hasil[0]?.responden).toBe(4);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ kode: 'tahun-skm', jalur: 'tblSKM.5.Tahun', tertulis: 'lalu' });
    expect(temuan[0]?.pesan).toContain('2 baris');
  });
});

describe('SKM semua tahun', () => {
  const data = buildData(
    [
      [2023, 'Semester I', 4],
      ['Tahun 2022', 'Semester I', 1],
      [null, 'Semester II', 2],
      [2022, 'Semester II', 3],
      [2022, 'Semester II', 9],
      [2024, null, 4],
      [1923, 'Semester I', 4],
    ],
    { unsur: buildUnsur(1, 2), kolomTahun: 0, kolomPeriode: 1 },
  );
  const { hasil, temuan } = calculateSkmTahunan(data, 2023, buildPengaturan());

  it('[3.7] tahun berurutan, masing-masing dengan periodenya; tahun kosong hanya milik tahun laporan', () => {
    expect(hasil.map((h) => [h.tahun, h.periode, h.responden, teks(h.ikm, 2)])).toEqual([
      [2022, '', 2, '50.00'], // (25 + 75) / 2
      [2022, 'Semester I', 1, '25.00'],
      [2022, 'Semester II', 1, '75.00'],
      [2023, '', 2, '75.00'], // (100 + 50) / 2
      [2023, 'Semester I', 1, '100.00'],
      [2023, 'Semester II', 1, '50.00'],
      [2024, '', 1, '100.00'],
    ]);
  });

  it('[3.7] temuan setiap tahun ada sekali; tahun sebelum ada survei (1923) tidak ikut', () => {
    expect(temuan.map(({ kode, jalur }) => [kode, jalur])).toEqual([
      ['nilai-unsur', 'tblSKM.4.U1'],
      ['tahun-skm', 'tblSKM.6.Tahun'],
    ]);
  });

  it('[3.7] hasil tahun laporan sama dengan menghitung tahun itu saja', () => {
    const satu = calculateSkm(data, 2023, buildPengaturan()).hasil;
    expect(hasil.filter(({ tahun }) => tahun === 2023)).toEqual(satu);
  });

  it('[3.7] tahun laporan tanpa responden ditemukan walau tahun lain ada', () => {
    const kosong = calculateSkmTahunan(buildDataBerkolom('kolomTahun', [[2022, 4]]), 2023, buildPengaturan());
    expect(kosong.hasil.map(({ tahun }) => tahun)).toEqual([2022]);
    expect(kosong.temuan.map(({ kode, pesan }) => [kode, pesan.includes('2023')])).toEqual([
      ['skm-tanpa-responden', true],
    ]);
  });
});

describe('SKM per periode', () => {
  // Two semesters of one unsur and 2.500 respondents each: IKM = jumlah / 100.
  const semester = (nama: string, jumlah: number, responden = 2500): IsiSel[][] =>
    buildJawaban(jumlah, responden).map((row) => [nama, ...row]);
  const hitung = (rows: IsiSel[][], skmPeriode: PengaturanSkm['skmPeriode'] = 'rata-rata') =>
    calculateSkm(buildDataBerkolom('kolomPeriode', rows), 2024, buildPengaturan({ skmPeriode }));
  const ringkas = ({ hasil }: ReturnType<typeof hitung>) => hasil.map((h) => [h.periode, h.responden, teks(h.ikm, 3)]);

  it('[3.7] Juai 2024: IKM setahun adalah rata-rata dua semester, (87,56 + 87,78) / 2 = 87,67', () => {
    expect(ringkas(hitung([...semester('Semester II', 8778), ...semester('Semester I', 8756)]))).toEqual([
      ['', 5000, '87.670'],
      ['Semester I', 2500, '87.560'],
      ['Semester II', 2500, '87.780'],
    ]);
  });

  it('[3.7] yang dirata-rata adalah IKM dua desimal: (80,01 + 80,02) / 2 = 80,015, IKM 80,02', () => {
    // 80,005 rounds to 80,01 and 80,02 stays: the mean of the exact indices would be 80,0125, IKM 80,01.
    const { hasil } = hitung([...semester('Semester I', 16001, 5000), ...semester('Semester II', 8002)]);
    expect([teks(hasil[0]?.indeks, 4), teks(hasil[0]?.ikm, 2)]).toEqual(['80.0150', '80.02']);
  });

  it('[3.7] rata-rata tidak memandang jumlah responden, gabungan memandangnya', () => {
    const rows = [...semester('Semester I', 7500), ...semester('Semester II', 20000, 5000)];
    expect(ringkas(hitung(rows))[0]).toEqual(['', 7500, '87.500']); // (75 + 100) / 2
    expect(ringkas(hitung(rows, 'gabungan'))[0]).toEqual(['', 7500, '91.670']); // 27.500 / 7.500 × 25 = 91,667
  });

  it('[3.7] unsur setahun selalu dari seluruh responden: NRR = jumlah / terisi', () => {
    const [tahunan] = hitung([...semester('Semester I', 7500), ...semester('Semester II', 20000, 5000)]).hasil;
    expect(tahunan?.unsur[0]).toMatchObject({ jumlah: 27500, terisi: 7500 });
    expect(teks(tahunan?.unsur[0]?.nrr, 4)).toBe('3.6667');
  });

  it('[3.7] penulisan periode yang berbeda adalah periode yang sama', () => {
    expect(
      ringkas(
        hitung([
          ['semester 1', 4],
          ['Semester I', 2],
          ['SMT II', 3],
        ]),
      ).map(([nama]) => nama),
    ).toEqual(['', 'Semester I', 'Semester II']);
  });

  it('[3.7] empat triwulan yang berselang tetap terpisah', () => {
    const rows = Array.from({ length: 40 }, (_, i): IsiSel[] => [`TW ${(i % 4) + 1}`, (i % 4) + 1]);
    expect(ringkas(hitung(rows))).toEqual([
      ['', 40, '62.500'],
      ['TW I', 10, '25.000'],
      ['TW II', 10, '50.000'],
      ['TW III', 10, '75.000'],
      ['TW IV', 10, '100.000'],
    ]);
  });

  it('[3.7] tanpa isi periode hasilnya hanya setahun', () => {
    const hasil = hitung([
      [null, 4],
      ['', 2],
    ]);
    expect(ringkas(hasil)).toEqual([['', 2, '75.000']]);
    expect(hasil.temuan).toEqual([]);
  });

  it('[3.7] responden tanpa periode tidak ikut rata-rata, dan ditemukan; dalam gabungan ikut', () => {
    const rows: IsiSel[][] = [
      ['Semester I', 4],
      ['Semester II', 2],
      [null, 1],
    ];
    const rataRata = hitung(rows);
    expect(ringkas(rataRata)[0]).toEqual(['', 3, '75.000']); // (100 + 50) / 2
    expect(rataRata.temuan.map(({ kode, tingkat }) => [kode, tingkat])).toEqual([['periode-skm-kosong', 'periksa']]);
    expect(ringkas(hitung(rows, 'gabungan'))[0]).toEqual(['', 3, '58.330']); // 7 / 3 × 25
    expect(hitung(rows, 'gabungan').temuan).toEqual([]);
  });

  it('[3.7] periode yang tidak dapat dihitung tidak ikut rata-rata, dan ditemukan', () => {
    const { hasil, temuan } = hitung([
      ['Semester I', 4, 4],
      ['Semester II', 2, null],
    ]);
    expect(hasil.map(({ periode, ikm }) => [periode, teks(ikm, 2)])).toEqual([
      ['', '100.00'],
      ['Semester I', '100.00'],
    ]);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.pesan).toContain('menjawab U2 untuk Semester II');
  });
});

describe('Sifat yang selalu berlaku', () => {
  const nilai = fc.constantFrom<IsiSel>(1, 2, 3, 4, '1', '4', null, '-', 5, 'baik');
  const terisi = fc.integer({ min: 1, max: 4 });
  const survei = fc.array(fc.array(nilai, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });
  const surveiTerisi = fc.array(fc.array(terisi, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });
  const angka = (h: HasilSkm | undefined) =>
    h && [
      h.responden,
      teks(h.indeks, 20),
      h.mutu,
      ...h.unsur.map((u) => [u.jumlah, u.terisi, teks(u.nrr, 20), u.peringkat]),
    ];

  it('[3.7] urutan responden tidak berpengaruh', () => {
    fc.assert(
      fc.property(
        survei.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, acak]) => {
          const asli = calculateSkm(buildData(rows, { unsur: buildUnsur(3) }), 2023, buildPengaturan()).hasil[0];
          const teracak = calculateSkm(buildData(acak, { unsur: buildUnsur(3) }), 2023, buildPengaturan()).hasil[0];
          expect(angka(teracak)).toEqual(angka(asli));
        },
      ),
      { seed: 37 },
    );
  });

  it('[3.7] [SKM-4] dengan bobot sama rata indeks antara 25 dan 100', () => {
    fc.assert(
      fc.property(surveiTerisi, (rows) => {
        const indeks = setahun(rows).indeks.toNumber();
        expect(indeks).toBeGreaterThanOrEqual(25);
        expect(indeks).toBeLessThanOrEqual(100);
      }),
      { seed: 37 },
    );
  });

  it('[3.7] menaikkan satu jawaban tidak pernah menurunkan IKM', () => {
    fc.assert(
      fc.property(surveiTerisi, fc.nat(), fc.nat({ max: 2 }), (rows, i, j) => {
        const naik = rows.map((row) => [...row]);
        const row = naik[i % naik.length]!;
        row[j] = Math.min(4, row[j]! + 1);
        expect(setahun(naik).indeks.compare(setahun(rows).indeks)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 37 },
    );
  });

  it('[3.7] jawaban yang kosong tidak mengubah apa pun', () => {
    fc.assert(
      fc.property(surveiTerisi, (rows) => {
        expect(angka(setahun([...rows, [null, '-', '']]))).toEqual(angka(setahun(rows)));
      }),
      { seed: 37 },
    );
  });

  it('[3.7] periode yang sama besar dan terisi penuh: indeks gabungan adalah rata-rata indeks periode', () => {
    const pasangan = fc.integer({ min: 1, max: 15 }).chain((n) => {
      const paruh = fc.array(fc.array(terisi, { minLength: 3, maxLength: 3 }), { minLength: n, maxLength: n });
      return fc.tuple(paruh, paruh);
    });
    fc.assert(
      fc.property(pasangan, ([satu, dua]) => {
        const rows = [...satu.map((r) => ['Semester I', ...r]), ...dua.map((r) => ['Semester II', ...r])];
        const data = buildDataBerkolom('kolomPeriode', rows);
        const { hasil } = calculateSkm(data, 2023, buildPengaturan({ skmPeriode: 'gabungan' }));
        const [tahunan, pertama, kedua] = hasil;
        expect(teks(tahunan?.indeks.add(tahunan.indeks), 20)).toBe(
          teks(kedua && pertama?.indeks.add(kedua.indeks), 20),
        );
      }),
      { seed: 37 },
    );
  });
});
