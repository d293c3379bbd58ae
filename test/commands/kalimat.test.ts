import { formatIsiHasil, parseIsiHasil } from '../../src/commands/isi-hasil';
import { KALIMAT, findBahasa } from '../../src/commands/kalimat';

describe('Kalimat perintah', () => {
  it.each([
    ['id-ID', 'id'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['jv-ID', 'id'],
  ])('Office berbahasa %s: %s', (bahasaOffice, bahasa) => {
    expect(findBahasa(bahasaOffice)).toBe(bahasa);
  });

  it('menyebut jumlahnya, juga bila nol', () => {
    const { id, en } = KALIMAT;
    expect(id.dihitung(8, 42)).toBe('8 indikator dihitung, 42 sel berubah.');
    expect(id.temuan({ salah: 1, periksa: 0, info: 1 })).toBe(
      '2 temuan: 1 salah, 0 periksa, 1 info. Buka panel Takar, bagian Periksa.',
    );
    expect(id.temuan({ salah: 0, periksa: 0, info: 0 })).toBe('Tidak ada temuan.');
    expect(en.tabelDisunting(1)).toMatch(/^1 table with cells that you changed not renewed\. /);
    expect(en.dihitung(1, 0)).toBe('1 indicator calculated, no cell changed.');
    expect(en.temuan({ salah: 1, periksa: 2, info: 0 })).toBe(
      '3 findings: 1 error, 2 to check, 0 notes. Open the Takar panel, section Check.',
    );
  });
});

describe('Isi jendela hasil', () => {
  const ISI = { bahasa: 'id', kalimat: ['Sel & "lembar" #1 100% <b>', 'Tabel 3.1'] } as const;

  it('utuh sesudah lewat alamat, juga bila Office menambahkan sesuatu di belakangnya', () => {
    const hash = `#${formatIsiHasil(ISI)}`;
    expect(parseIsiHasil(new URL(`https://localhost:3000/hasil.html${hash}`).hash)).toEqual(ISI);
    expect(parseIsiHasil(`${hash}&_xdm_Info=1`)).toEqual(ISI);
  });

  it.each(['', '#', '#%', '#{}', '#null', '#{"bahasa":"id","kalimat":[]}', '#{"bahasa":"fr","kalimat":["a"]}'])(
    'tidak ada di %s',
    (hash) => {
      expect(parseIsiHasil(hash)).toBeNull();
    },
  );
});
