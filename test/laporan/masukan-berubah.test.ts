import { hitung, toJson } from '../../src/usecases';
import type { HasilJson } from '../../src/usecases';
import type { NewCell, NewWorkbook } from '../../src/workbook/workbook.port';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan } from '../golden/laporan-terbit';
import { ID_LAPORAN } from '../golden/laporan-terbit';

/** The example with one cell changed: the row where column `kunci` holds `nilaiKunci` (and, if given, the year). */
function changeCell(
  workbook: NewWorkbook,
  tabel: string,
  kunci: readonly [kolom: string, nilai: string, tahun?: number],
  kolom: string,
  isi: NewCell,
): NewWorkbook {
  let jumlah = 0;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      if (table.name !== tabel) return table;
      const letak = (nama: string) => table.columns.findIndex(({ header }) => header === nama);
      const [kolomKunci, nilaiKunci, tahun] = kunci;
      const rows = table.rows.map((row) => {
        const isDicari =
          toText(row[letak(kolomKunci)]) === nilaiKunci &&
          (tahun === undefined || toText(row[letak('Tahun')]) === String(tahun));
        if (!isDicari) return row;
        jumlah++;
        return row.map((sel, i) => (i === letak(kolom) ? isi : sel));
      });
      return { ...table, rows };
    }),
  }));
  if (jumlah !== 1) throw new Error(`${jumlah} baris ${kunci.join(' ')} di ${tabel}`);
  return { sheets };
}

function toText(sel: NewCell | undefined): string {
  const isi = typeof sel === 'object' && sel !== null ? sel.value : sel;
  return String(isi ?? '');
}

async function hitungJson(workbook: NewWorkbook): Promise<HasilJson> {
  const { hasil, profil, tabel, temuan } = await hitung(await openContoh(workbook));
  return toJson(hasil, profil.id, tabel, temuan);
}

function findSel({ tabel }: HasilJson, no: string, baris: number, kolom: number): string | undefined {
  return tabel.find((satu) => satu.no === no)?.baris[baris]?.[kolom];
}

/** Cells of all tables that differ, as 'no baris kolom'. */
function listBeda(a: HasilJson, b: HasilJson): string[] {
  return a.tabel.flatMap(({ no, baris }, t) =>
    baris.flatMap((sel, i) => sel.flatMap((isi, j) => (isi === b.tabel[t]?.baris[i]?.[j] ? [] : [`${no} ${i} ${j}`]))),
  );
}

describe('Tabel mengikuti masukan (5.2)', () => {
  it('[3.1] Juwana: dengan 30 desa, 2/30 = 6,67% dan 6,67/3,4 = 196%, di semua tabel yang memuatnya', async () => {
    const asal = buildContohLaporan('juwana-2023');
    const json = await hitungJson(changeCell(asal, 'tblRealisasi', ['Kode', 'IK4'], 'Penyebut', 30));
    expect([findSel(json, '3.2', 3, 4), findSel(json, '3.2', 3, 5)]).toEqual(['6,67%', '196%']);
    expect([findSel(json, '3.6', 0, 2), findSel(json, '3.6', 0, 3)]).toEqual(['6,67%', '196%']);
    // 6,67 / 10,34 × 100 = 64,5067
    expect([findSel(json, '3.14', 0, 3), findSel(json, '3.14', 0, 6)]).toEqual(['6,67%', '64,51%']);
    expect(listBeda(await hitungJson(asal), json)).toEqual([
      '3.2 3 4',
      '3.2 3 5',
      '3.6 0 2',
      '3.6 0 3',
      '3.14 0 3',
      '3.14 0 4',
      '3.14 0 6',
    ]);
  });

  it('[3.5] Juwana: satu juta lebih di satu rincian menaikkan induk, jumlah, dan semua porsi', async () => {
    const asal = buildContohLaporan('juwana-2023');
    const json = await hitungJson(changeCell(asal, 'tblAnggaran', ['Indikator', 'IK3; IK2; IK1'], 'Pagu', 7_369_500));
    // 6.369.500 + 1.000.000; seluruhnya 108.913.000
    expect([0, 1, 2, 3].map((baris) => findSel(json, '3.20', baris, 3))).toEqual([
      '108.913.000',
      '7.369.500',
      '7.369.500',
      '101.543.500',
    ]);
    // 7.369.500 / 108.913.000 = 6,7664 %; 101.543.500 / 108.913.000 = 93,2336 %
    expect([findSel(json, '3.20', 1, 4), findSel(json, '3.20', 3, 4)]).toEqual(['6,77', '93,23']);
    // 6.369.500 / 7.369.500 = 86,4306 %; rata-rata (86,4306 + 100) / 2 = 93,2153
    expect([1, 9, 10, 11].map((baris) => findSel(json, '3.22', baris, 4))).toEqual([
      '86,43',
      '93,22',
      '100,00',
      '86,43',
    ]);
    expect(findSel(json, '3.22', 8, 2)).toBe('108.913.000');
  });

  it('[3.3] Jiken: SKM 80 dari target 83 menjadi 96,38 (dipotong) dan Baik; serapan 96,38 − 99,54 < 0 Kurang Efisien', async () => {
    const asal = buildContohLaporan('jiken-2023');
    const json = await hitungJson(changeCell(asal, 'tblRealisasi', ['Kode', 'IK2', 2023], 'Realisasi', 80));
    expect(json.tabel.find(({ no }) => no === '3.2')?.baris[1]?.slice(4, 8)).toEqual(['83', '80', '96,38', 'Baik']);
    expect(findSel(json, '3.7', 1, 9)).toBe('Kurang Efisien');
    expect(findSel(json, '3.8', 1, 4)).toBe('96,38');
  });

  it('[3.7] Jaten: satu jawaban U1 turun dari 4 ke 1 menurunkan jumlah, NRR, IKM, dan capaiannya', async () => {
    const asal = buildContohLaporan('jaten-2023');
    const json = await hitungJson(changeCell(asal, 'tblSKM', ['No', '1'], 'U1', 1));
    expect(findSel(json, '3.2.4', 0, 1)).toBe('958');
    // 958 / 297 = 3,225589
    expect(findSel(json, '3.2.4', 1, 1)).toBe('3,225589');
    // 83,2032828 − 3 / 297 × 0,111 × 25 = 83,1752525
    expect(findSel(json, '3.2.4', 3, 10)).toBe('**) 83,17525');
    expect([findSel(json, '3.2.5', 0, 3), findSel(json, '3.2.6', 4, 3)]).toEqual(['83,18', '83,18']);
    // 83,18 / 75 × 100 = 110,9066
    expect(findSel(json, '3.3.2', 0, 5)).toBe('110,90%');
  });

  it('[3.6] Juai: realisasi sub kegiatan 6.1.5 turun, maka serapan dan efisiensi IK5 mengikuti', async () => {
    const asal = buildContohLaporan('juai-2024');
    const json = await hitungJson(changeCell(asal, 'tblAnggaran', ['No', '6.1.5'], 'Realisasi', 82_891_200));
    // (130.775.400 + 82.891.200) / 233.763.500 = 91,4029 %; E = 100 − 91,4029
    expect(findSel(json, '3.11', 0, 12)).toBe('91,40%');
    expect([findSel(json, '3.14', 3, 7), findSel(json, '3.14', 3, 8)]).toEqual(['91,40%', '8,60%']);
    // the kegiatan above it is typed and now differs from its rows
    expect(json.temuan.filter(({ kode }) => kode === 'induk-beda-anak').map(({ sel }) => sel)).not.toEqual([]);
  });

  it.each(ID_LAPORAN)(
    '[5.2] %s: nama kantor lain dan tahun lain muncul di judul, tidak ada yang tertanam',
    async (id: IdLaporan) => {
      const asal = buildContohLaporan(id);
      const berganti = changeCell(asal, 'tblPengaturan', ['Kunci', 'Instansi'], 'Nilai', 'Kecamatan Lain');
      const { hasil, profil, tabel, temuan } = await hitung(await openContoh(berganti), { tahun: 2031 });
      const teks = JSON.stringify(toJson(hasil, profil.id, tabel, temuan).tabel);
      expect(teks).toContain('2031');
      const tahunMasukan = id === 'juai-2024' ? '2024' : '2023';
      const kepala = tabel
        .map(
          ({ judul, kepala: baris }) =>
            judul +
            baris
              .flat()
              .map((sel) => sel.teks)
              .join(' '),
        )
        .join(' ');
      // Jaten's Renstra ends in 2023: that year is an input of its own
      expect(kepala.replaceAll('Renstra (2023)', '')).not.toContain(tahunMasukan);
      expect(kepala).not.toMatch(/Juwana|Jiken|Jaten|Juai/);
    },
  );
});
