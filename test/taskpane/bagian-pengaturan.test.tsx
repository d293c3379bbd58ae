/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BagianPengaturan } from '../../src/taskpane/BagianPengaturan';
import { BahasaContext } from '../../src/taskpane/bahasa';
import type { PengaruhPengaturan, Ringkasan, TampilanPengaturan, UbahanPengaturan } from '../../src/usecases';
import { HitungDitolak, hitung, buildRingkasan, previewPengaturan, readTampilanPengaturan } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from '../usecases/buku-uji';
import { buildBuku, pengaturan } from '../usecases/buku-uji';

interface Buku {
  readonly workbook: XlsxWorkbook;
  readonly tampilan: TampilanPengaturan;
  readonly ringkasan: Ringkasan;
}

async function openBuku(isi: IsiBuku = {}): Promise<Buku> {
  const workbook = await XlsxWorkbook.open(await buildBuku(isi));
  return {
    workbook,
    tampilan: await readTampilanPengaturan(workbook),
    ringkasan: buildRingkasan(await hitung(workbook, { tulis: 'tidak' })),
  };
}

function show({ workbook, tampilan, ringkasan }: Buku, ubah: Partial<Parameters<typeof BagianPengaturan>[0]> = {}) {
  const dicoba: UbahanPengaturan[] = [];
  const ditulis: UbahanPengaturan[] = [];
  tampilkan(
    <BagianPengaturan
      pengaturan={tampilan}
      ringkasan={ringkasan}
      onPreview={(ubahan) => {
        dicoba.push(ubahan);
        return previewPengaturan(workbook, ubahan);
      }}
      onApply={async (ubahan) => {
        ditulis.push(ubahan);
      }}
      isSibuk={false}
      {...ubah}
    />,
  );
  return { dicoba, ditulis };
}

const status = () => screen.getByRole('status').textContent;
const pilihan = (nama: string) => screen.getByLabelText<HTMLSelectElement>(nama, { selector: 'select' });
// By role each of them would have all options of all lists computed first.
const kotak = (nama: string) => screen.getByLabelText<HTMLInputElement>(nama, { selector: 'input' });
const tombol = (nama: string) => screen.queryByRole('button', { name: nama });
const keterangan = (nama: string) =>
  document.getElementById(pilihan(nama).getAttribute('aria-describedby') ?? '')?.textContent;
const terpilih = (nama: string) => pilihan(nama).selectedOptions[0]?.textContent;
const kabar = (teks: string) => waitFor(() => expect(status()).toBe(teks));

describe('Bagian Pengaturan', () => {
  it('tiap pengaturan bernama seperti kuncinya, dengan nilai yang berlaku dan asalnya', async () => {
    show(await openBuku({ tblPengaturan: pengaturan(['Desimal Capaian', 0], ['Kertas', 'F4']) }));
    expect(terpilih('Profil')).toBe('Umum (PermenPANRB 53/2014)');
    expect(kotak('Instansi').value).toBe('Kecamatan Contoh');
    expect(kotak('Tahun').value).toBe('2023');
    expect([terpilih('Desimal Capaian'), keterangan('Desimal Capaian')]).toEqual(['0', 'pilihan kantor; profil: 2']);
    expect([terpilih('Metode Efisiensi'), keterangan('Metode Efisiensi')]).toEqual([
      'selisih (capaian − serapan)',
      'menurut profil',
    ]);
    expect(pilihan('Metode Efisiensi').value).toBe('');
    expect([terpilih('Kertas'), keterangan('Kertas')]).toEqual(['F4', 'pilihan kantor; bawaan: A4']);
    expect([status(), tombol('Terapkan')]).toEqual(['', null]);
  });

  it('[7.2] perubahan dihitung pengaruhnya lebih dahulu, dan baru ditulis sesudah Terapkan', async () => {
    const { dicoba, ditulis } = show(await openBuku({ tblAnggaran: null }));
    await userEvent.selectOptions(pilihan('Desimal Capaian'), '0');
    expect(keterangan('Desimal Capaian')).toBe('belum diterapkan; sekarang: 2');
    await waitFor(() => expect(status()).toMatch(/^Akan mengubah 2 angka, \d+ sel tabel laporan\.$/));
    expect(dicoba).toEqual([new Map([['Desimal Capaian', '0']])]);
    expect(ditulis).toEqual([]);
    await userEvent.click(tombol('Terapkan')!);
    expect(ditulis).toEqual([new Map([['Desimal Capaian', '0']])]);
    await kabar('Pengaturan tersimpan.');
    expect(tombol('Terapkan')).toBeNull();
  });

  it('[7.2] Batal mengembalikan semua isian dan tidak menulis apa pun', async () => {
    const { ditulis } = show(await openBuku());
    await userEvent.selectOptions(pilihan('Desimal Capaian'), '0');
    await userEvent.clear(kotak('Tahun'));
    await userEvent.type(kotak('Tahun'), '2024');
    await userEvent.click(tombol('Batal')!);
    expect(terpilih('Desimal Capaian')).toBe('2');
    expect(kotak('Tahun').value).toBe('2023');
    expect([status(), ditulis]).toEqual(['', []]);
    expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true);
  });

  it('kembali ke nilai semula bukan perubahan', async () => {
    const { dicoba } = show(await openBuku({ tblPengaturan: pengaturan(['Kertas', 'F4']) }));
    await userEvent.selectOptions(pilihan('Kertas'), 'A4');
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    expect(tombol('Terapkan')).toBeNull();
    await userEvent.selectOptions(pilihan('Kertas'), '');
    await kabar('Tidak ada angka, kategori, atau isi tabel yang berubah.');
    expect(dicoba.at(-1)).toEqual(new Map([['Kertas', null]]));
  });

  it('angka lain dapat diketik, dan yang tidak dapat dipakai disebut sebabnya', async () => {
    const { dicoba } = show(await openBuku());
    await userEvent.selectOptions(pilihan('Batas Capaian'), 'angka lain…');
    await userEvent.type(kotak('Batas Capaian: isi sendiri'), 'banyak');
    await waitFor(() =>
      expect(status()).toBe(
        'Pengaturan "Batas Capaian" berisi "banyak" yang tidak dikenal, sehingga tidak ada yang diubah; isi dengan "tidak ada", 100, 110, 120, 150, atau angka lain.',
      ),
    );
    expect(tombol('Terapkan')?.getAttribute('aria-disabled')).toBe('true');
    await userEvent.clear(kotak('Batas Capaian: isi sendiri'));
    await userEvent.type(kotak('Batas Capaian: isi sendiri'), '90,5');
    await waitFor(() => expect(status()).toMatch(/^Akan mengubah \d+ angka/));
    expect(dicoba.at(-1)).toEqual(new Map([['Batas Capaian', '90,5']]));
  });

  it('yang sudah lewat tidak menimpa pengaruh perubahan terakhir', async () => {
    const { workbook, ...buku } = await openBuku();
    const isi = await previewPengaturan(workbook, new Map([['Desimal Capaian', '0']]));
    const selesai: (() => void)[] = [];
    show(
      { workbook, ...buku },
      {
        onPreview: (ubahan) =>
          new Promise((resolve) => {
            selesai.push(() => resolve({ ...isi, angka: Number(ubahan.get('Desimal Capaian')), label: 0, sel: 0 }));
          }),
      },
    );
    await userEvent.selectOptions(pilihan('Desimal Capaian'), '5');
    await waitFor(() => expect(selesai).toHaveLength(1));
    await userEvent.selectOptions(pilihan('Desimal Capaian'), '6');
    await waitFor(() => expect(selesai).toHaveLength(2));
    act(() => selesai[1]!());
    await kabar('Akan mengubah 6 angka.');
    await act(async () => selesai[0]!());
    expect(status()).toBe('Akan mengubah 6 angka.');
  });

  it('[7.5] yang tidak dapat ditulis disebut sebabnya, dan pilihannya tetap ada', async () => {
    const tolak = () => Promise.reject(new HitungDitolak({ kode: 'tanpa-pengaturan' }));
    show(await openBuku(), { onApply: tolak });
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    await waitFor(() => expect(tombol('Terapkan')?.getAttribute('aria-disabled')).not.toBe('true'));
    await userEvent.click(tombol('Terapkan')!);
    await waitFor(() => expect(status()).toMatch(/^Tabel tblPengaturan belum ada/));
    expect(terpilih('Kertas')).toBe('F4');
    expect(tombol('Batal')).toBeTruthy();
  });

  it('[7.5] yang ditolak karena sel sedang disunting dapat diterapkan lagi tanpa mengubah apa pun', async () => {
    let jumlah = 0;
    show(await openBuku(), {
      onApply: async () => {
        jumlah += 1;
        if (jumlah === 1) throw new HitungDitolak({ kode: 'sel-disunting' });
      },
    });
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    await kabar('Tidak ada angka, kategori, atau isi tabel yang berubah.');
    await userEvent.click(tombol('Terapkan')!);
    await waitFor(() => expect(status()).toMatch(/^Sel sedang disunting/));
    await userEvent.click(tombol('Terapkan')!);
    await kabar('Pengaturan tersimpan.');
    expect(jumlah).toBe(2);
  });

  it('[7.5] pengaruh yang tidak dapat dihitung karena sel sedang disunting dapat dicoba lagi', async () => {
    const { workbook, ...buku } = await openBuku();
    let jumlah = 0;
    show(
      { workbook, ...buku },
      {
        onPreview: async (ubahan) => {
          jumlah += 1;
          if (jumlah === 1) throw new HitungDitolak({ kode: 'sel-disunting' });
          return previewPengaturan(workbook, ubahan);
        },
      },
    );
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    await waitFor(() => expect(status()).toMatch(/^Sel sedang disunting/));
    await userEvent.click(tombol('Coba lagi')!);
    await kabar('Tidak ada angka, kategori, atau isi tabel yang berubah.');
    expect(tombol('Coba lagi')).toBeNull();
  });

  it('[7.2] pengaruh dihitung lagi bila buku kerjanya berubah sesudahnya', async () => {
    const { workbook, tampilan, ringkasan } = await openBuku();
    const isi = await previewPengaturan(workbook, new Map([['Desimal Capaian', '0']]));
    let angka = 2;
    const draw = (dasar: unknown) => (
      <FluentProvider theme={webLightTheme}>
        <BagianPengaturan
          pengaturan={tampilan}
          ringkasan={ringkasan}
          onPreview={async () => ({ ...isi, angka, label: 0, sel: 0 })}
          onApply={() => Promise.resolve()}
          isSibuk={false}
          dasar={dasar}
        />
      </FluentProvider>
    );
    const { rerender } = render(draw('sebelum'));
    await userEvent.selectOptions(pilihan('Desimal Capaian'), '0');
    await kabar('Akan mengubah 2 angka.');
    angka = 3;
    rerender(draw('sesudah'));
    expect(status()).toBe('Menghitung pengaruhnya…');
    expect(tombol('Terapkan')?.getAttribute('aria-disabled')).toBe('true');
    await kabar('Akan mengubah 3 angka.');
  });

  it('selagi panel bekerja tidak ada yang dapat diterapkan', async () => {
    const { ditulis } = show(await openBuku(), { isSibuk: true });
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    await kabar('Tidak ada angka, kategori, atau isi tabel yang berubah.');
    await userEvent.click(tombol('Terapkan')!);
    expect(ditulis).toEqual([]);
  });

  it('tanpa tblPengaturan disebut cara membuatnya', async () => {
    const { workbook, ringkasan } = await openBuku();
    const tampilan: TampilanPengaturan = { ...(await readTampilanPengaturan(workbook)), hasTabel: false };
    show({ workbook, ringkasan, tampilan });
    expect(screen.getByText(/^Tabel tblPengaturan belum ada\. Pilih Buat tabel di bagian Data/)).toBeTruthy();
  });

  it('galat di dalam Takar disebut, bukan didiamkan', async () => {
    show(await openBuku(), { onPreview: () => Promise.reject(new Error('rusak')) });
    await userEvent.selectOptions(pilihan('Kertas'), 'F4');
    await waitFor(() => expect(status()).toMatch(/^Takar berhenti karena kesalahan di dalamnya/));
  });
});

describe('Penggaris skala', () => {
  const jenjang = () =>
    within(screen.getByRole('figure'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('[3.3] menyebut tiap jenjang dengan selangnya, dan capaian kantor di jenjang masing-masing', async () => {
    show(await openBuku({ tblPengaturan: pengaturan(['Skala Capaian', 'jiken']) }));
    expect(jenjang()).toEqual([
      'Sangat Baik · Lebih dari 100%',
      'Baik · >85—100 % · 1 indikator: 96,67',
      'Cukup · >65-85% · 1 indikator: 75,00',
      'Kurang · >50-65%',
      'Sangat Kurang · Kurang dari 50 %',
    ]);
  });

  it('[7.2] skala yang dicoba langsung tampak, dengan kategori menurut skala itu', async () => {
    show(await openBuku());
    await userEvent.selectOptions(pilihan('Skala Capaian'), 'lan');
    await waitFor(() => expect(jenjang()[0]).toBe('Sangat Berhasil · ≥ 85% · 1 indikator: 96,67'));
    await userEvent.click(tombol('Batal')!);
    expect(jenjang()[0]).toMatch(/^Sangat Tinggi/);
  });

  it('sebelum dihitung belum ada titik, dan dikatakan begitu', async () => {
    show(await openBuku(), { ringkasan: null });
    expect(screen.getByText('Titik capaian kantor muncul sesudah buku kerja dihitung.')).toBeTruthy();
  });

  it('[3.3] skala dari tblSkala disebut asalnya', async () => {
    const tblSkala = {
      kepala: ['Skala', 'Label', 'Dari'],
      baris: [
        ['capaian', 'Tinggi', 85],
        ['capaian', 'Rendah', null],
      ],
    };
    show(await openBuku({ tblSkala }));
    expect(jenjang()).toEqual(['Tinggi · ≥ 85 · 1 indikator: 96,67', 'Rendah · < 85 · 1 indikator: 75,00']);
    expect(screen.getByText(/^Skala ini berasal dari tblSkala/)).toBeTruthy();
  });
});

it('dalam bahasa Inggris hanya kalimat panel yang berganti, kunci dan nilainya tetap seperti di tabel', async () => {
  const { workbook, tampilan, ringkasan } = await openBuku();
  tampilkan(
    <BahasaContext.Provider value="en">
      <BagianPengaturan
        pengaturan={tampilan}
        ringkasan={ringkasan}
        onPreview={(ubahan): Promise<PengaruhPengaturan> => previewPengaturan(workbook, ubahan)}
        onApply={() => Promise.resolve()}
        isSibuk={false}
      />
    </BahasaContext.Provider>,
  );
  await userEvent.selectOptions(pilihan('Kategori Dari'), 'utuh');
  await kabar('No figure, category or table cell changes.');
  expect(tombol('Apply')).toBeTruthy();
});
