import { SKM, hitungBuku, hitungBytes, buildBuku, pengaturan, withBaris, withSel, type TabelUji } from '../buku-uji';
import { moveSheet } from '../sunting-xlsx';

/** tblUnsur with a weight per unsur. */
function unsur(...bobot: readonly (string | number | null)[]): TabelUji {
  return {
    kepala: ['Unsur', 'Nama Unsur', 'Bobot'],
    baris: bobot.map((isi, i) => [`U${i + 1}`, `Unsur ${i + 1}`, isi]),
  };
}

/** U1 is 4 and U2 is 2, from one respondent. */
const DUA_UNSUR: TabelUji = { kepala: ['U1', 'U2'], baris: [[4, 2]] };

describe('Membaca tblSKM (Spesifikasi Takar 1, 3.7)', () => {
  it.each([
    ['5', 5],
    ['0', 0],
    ['2,5', 2.5],
    ['baik', 'baik'],
  ])('[3.7] nilai unsur %s menjadi temuan dan dihitung sebagai tidak diisi', async (tertulis, isi) => {
    const { pesan, json } = await hitungBuku({ tblSKM: withSel(SKM, 1, 'U3', isi) });
    expect(pesan).toEqual([
      expect.stringMatching(
        `^Lembar "SKM", tblSKM, sel F3: Nilai U3 .* tertulis "${tertulis}", padahal hanya boleh 1, 2, 3, atau 4`,
      ),
    ]);
    expect(json.skm[0]!.unsur[2]).toMatchObject({ jumlah: '3', terisi: '1', nrr: '3.000000' });
  });

  it.each([
    'Jumlah',
    'J U M L A H',
    'Rata-rata',
    'NRR/Unsur',
    'NRR tertimbang',
    'Nilai / Unsur',
    'Σ Nilai per unsur',
    'IKM',
  ])('[3.7] baris "%s" di bawah para responden bukan responden', async (sebutan) => {
    const ringkasan = [sebutan, null, null, 3, 3, 6, 6.5, 3, 3, 3, 3, 1];
    const { json, temuan } = await hitungBuku({ tblSKM: withBaris(SKM, ...SKM.baris, ringkasan) });
    const [tanpa] = (await hitungBuku({ tblSKM: SKM })).json.skm;
    expect(json.skm).toEqual([tanpa]);
    expect(temuan.map(({ tingkat, pesan }) => `${tingkat} ${pesan}`)).toEqual([
      `info Lembar "SKM", tblSKM, sel A4: baris "${sebutan}" dianggap ringkasan, bukan responden, sehingga tidak dihitung; pindahkan ke luar tabel, atau jadikan Total Row lewat Table Design.`,
    ]);
  });

  it('[3.7] responden tetap responden apa pun isi kolom lainnya', async () => {
    const skm = { ...SKM, kepala: ['No', 'Tahun', 'Layanan', ...SKM.kepala.slice(3)] };
    const { json, temuan } = await hitungBuku({ tblSKM: withSel(skm, 0, 'Layanan', 'Jumlah penduduk') });
    expect([json.skm[0]?.responden, temuan]).toEqual([2, []]);
  });

  it('[3.7] sel nilai unsur ditunjuk dengan benar juga bila tabelnya di C7 dan kepalanya nama unsur', async () => {
    const tblSKM = {
      ...withSel(SKM, 1, 'U3', 5),
      kepala: SKM.kepala.map((nama) => (nama === 'U3' ? 'Waktu  Pelayanan' : nama)),
    };
    const tblUnsur = { kepala: ['Unsur', 'Nama Unsur'], baris: [['U3', 'Waktu Pelayanan']] };
    const bytes = await buildBuku({ tblSKM: { ...tblSKM, nama: 'Survei' }, tblUnsur });
    const { temuan, json } = await hitungBytes(await moveSheet(bytes, 5, 2, 6));
    expect(temuan).toMatchObject([{ lembar: 'SKM', tabel: 'Survei', sel: 'H9', tertulis: '5' }]);
    expect(json.skm[0]!.unsur[2]).toMatchObject({ kode: 'U3', nama: 'Waktu Pelayanan' });
  });

  it('[1] kolom unsur berkepala nama baku PermenPANRB 14/2017 dikenali tanpa tblUnsur', async () => {
    const { json, pesan } = await hitungBuku({
      tblSKM: { kepala: ['Persyaratan', 'Waktu Penyelesaian', 'Biaya / Tarif'], baris: [[4, 3, 2]] },
    });
    expect(pesan).toEqual([]);
    expect(json.skm[0]!.unsur.map(({ kode, jumlah }) => [kode, jumlah])).toEqual([
      ['U1', '4'],
      ['U3', '3'],
      ['U4', '2'],
    ]);
  });

  it('[1.3] tidak ada responden tahun laporan', async () => {
    const { pesan, json } = await hitungBuku({ tblSKM: withBaris(SKM, SKM.baris[0]!.with(1, 2021)) });
    expect(pesan).toEqual([
      'Lembar "SKM", tblSKM: Tidak ada jawaban responden tahun 2023, sehingga IKM tidak dapat dihitung; isi nilai unsur di tblSKM, dan periksa kolom Tahun.',
    ]);
    expect(json.skm).toEqual([]);
  });

  it('[1.3] unsur yang tidak dijawab seorang pun', async () => {
    const { pesan } = await hitungBuku({ tblSKM: withSel(withSel(SKM, 0, 'U9', null), 1, 'U9', '-') });
    expect(pesan).toEqual([
      'Lembar "SKM", tblSKM, sel L2: Tidak seorang pun menjawab U9, sehingga IKM tidak dapat dihitung; isi nilainya, atau hapus kolom unsur yang tidak disurvei.',
    ]);
  });
});

describe('Bobot unsur (Spesifikasi Takar 3.7)', () => {
  it.each<[string, TabelUji | null, readonly (readonly [string, string | number])[], string, string]>([
    ['tanpa tblUnsur', null, [], '75.00', '(4 + 2) / 2 × 25'],
    ['Bobot di tblUnsur kosong', unsur(null, null), [], '75.00', '(4 + 2) / 2 × 25'],
    ['Bobot di tblUnsur diisi', unsur(0.7, 0.3), [], '85.00', '(4 × 0,7 + 2 × 0,3) × 25'],
    ['Bobot ditulis dengan koma atau persen', unsur('0,7', '30%'), [], '85.00', '(4 × 0,7 + 2 × 0,3) × 25'],
    ['tblPengaturan menang: 1/n', unsur(0.7, 0.3), [['Bobot SKM', '1/n']], '75.00', '(4 + 2) / 2 × 25'],
    ['tblPengaturan menang: bobot tetap', unsur(0.7, 0.3), [['Bobot SKM', 0.5]], '75.00', '(4 + 2) × 0,5 × 25'],
    ['per unsur disebut', unsur(0.7, 0.3), [['Bobot SKM', 'per unsur']], '85.00', '(4 × 0,7 + 2 × 0,3) × 25'],
  ])('[3.7] %s: IKM %s = %s', async (_, tblUnsur, baris, ikm) => {
    const { json, pesan } = await hitungBuku({ tblSKM: DUA_UNSUR, tblUnsur, tblPengaturan: pengaturan(...baris) });
    expect(pesan).toEqual([]);
    expect(json.skm[0]).toMatchObject({ ikm });
  });

  it('[3.7] bobot di tblUnsur menang atas bobot tetap profil', async () => {
    const { json } = await hitungBuku({
      tblSKM: DUA_UNSUR,
      tblUnsur: unsur(0.7, 0.3),
      tblPengaturan: pengaturan(['Profil', 'jaten']),
    });
    expect(json.skm[0]).toMatchObject({ ikm: '85.00' });
  });

  it('[3.7] bobot yang tidak berjumlah 1 disebut', async () => {
    const { pesan } = await hitungBuku({ tblSKM: DUA_UNSUR, tblUnsur: unsur(0.7, 0.4) });
    expect(pesan).toEqual([
      'Lembar "Unsur", tblUnsur: Bobot seluruh unsur berjumlah 1,1, bukan 1, sehingga IKM ikut bergeser; perbaiki bobot di tblUnsur.',
    ]);
  });

  it('[3.7] bobot yang tidak terbaca ditunjuk selnya', async () => {
    const { pesan, json } = await hitungBuku({ tblSKM: DUA_UNSUR, tblUnsur: unsur(0.7, 'sisanya') });
    expect(pesan[0]).toContain(
      'Lembar "Unsur", tblUnsur, sel C3: Bobot U2 tertulis "sisanya" dan tidak terbaca sebagai angka',
    );
    expect(json.skm).toEqual([]);
  });
});
