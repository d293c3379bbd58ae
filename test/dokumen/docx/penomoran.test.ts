import { Penomoran } from '../../../src/dokumen/docx/penomoran';

/** What the fields show after an update, with the text around them. */
function hitungUlang(daftarNo: readonly string[]): string[] {
  const penomoran = new Penomoran('Tabel');
  let urutan = 0;
  return daftarNo.map((no) => {
    const nomor = penomoran.next(no);
    if (nomor === null) return `(${no})`;
    const mulai = /\\r (\d+)/.exec(nomor.bidang)?.[1];
    if (mulai !== undefined) urutan = Number(mulai);
    else if (!nomor.bidang.includes('\\c')) urutan++;
    expect(nomor.urutan).toBe(urutan);
    return `${nomor.awalan}${urutan}${nomor.akhiran}`;
  });
}

describe('Nomor judul sebagai bidang yang menghitung sendiri (Spesifikasi Takar 5.5)', () => {
  it.each([
    [['3.1', '3.2', '3.3'], 'berurutan'],
    [['3.1.1', '3.2.1', '3.2.2', '3.3.1'], 'mulai lagi di tiap bagian'],
    [['3.2.4', '3.2.4 (unsur)', '3.2.5'], 'bagian sebuah tabel mengulang nomornya'],
    [['3.2.5 (2)', '3.2.6'], 'angka dalam kurung bukan nomornya'],
    [['3.4', '3.7', '3.2'], 'sebagian tabel saja, juga yang urutannya dibalik'],
    [['3.9', '3.10', '3.11'], 'dua angka'],
    [['3.1.2', '3.2.2'], 'nomor yang sama di bagian lain'],
    [['4', '5'], 'tanpa bab'],
  ])('[5.5] %j tetap sama sesudah diperbarui: %s', (daftarNo) => {
    expect(hitungUlang(daftarNo)).toEqual(daftarNo);
  });

  it('[5.5] hanya nomor pertama tiap bagian yang ditetapkan; sisanya mengikuti tabel yang disisipkan', () => {
    const penomoran = new Penomoran('Tabel');
    const daftar = ['3.2.1', '3.2.2', '3.2.2 (unsur)', '3.3.1'].map((no) => penomoran.next(no)?.bidang);
    expect(daftar).toEqual([
      ' SEQ Tabel \\* ARABIC \\r 1 ',
      ' SEQ Tabel \\* ARABIC ',
      ' SEQ Tabel \\* ARABIC \\c ',
      ' SEQ Tabel \\* ARABIC \\r 1 ',
    ]);
  });

  it('[5.5] yang tidak berangka tidak dihitung', () => {
    expect(hitungUlang(['3.1', 'Lampiran', '3.2'])).toEqual(['3.1', '(Lampiran)', '3.2']);
  });
});
