/** A manager of workbooks that only remembers what it was asked. */

import type { ReactElement } from 'react';
import type { Bahasa } from '../../src/taskpane/bahasa';
import type { BukuDibuka, Keadaan, PengelolaBuku } from '../../src/taskpane/pengelola-buku';
import type { Excel } from '../../src/taskpane/sumber';
import { PengelolaContext } from '../../src/taskpane/use-pengelola';
import type { HasilHitung, Ikhtisar, Ringkasan } from '../../src/usecases';
import { tampilkan } from './peramban-uji';

const IKHTISAR: Ikhtisar = { instansi: 'Kecamatan Contoh', tahun: 2023, peran: [], tabelLain: [] };

/** A year in which nothing was calculated. */
const RINGKASAN: Ringkasan = {
  instansi: 'Kecamatan Contoh',
  tahun: 2023,
  profil: 'PermenPANRB 53/2014',
  indikator: [],
  kategori: [],
  efisiensi: [],
  skm: null,
  anggaran: null,
};

/** A workbook as far as a component looks at it; without `isi` it was not calculated yet. */
export function bukuUji(isi?: Partial<HasilHitung>, ikhtisar: Partial<Ikhtisar> = {}): BukuDibuka {
  const dihitung = isi && { isi, tulis: 'kolom', pada: new Date(2024, 0, 2, 10, 42), ringkasan: RINGKASAN };
  return {
    sumber: { nama: '', open: jest.fn(), change: jest.fn() },
    ikhtisar: { ...IKHTISAR, ...ikhtisar },
    dihitung: (dihitung ?? null) as BukuDibuka['dihitung'],
    pemeriksaan: null,
  };
}

export function pengelolaUji(ubah: Partial<Keadaan>, { diExcel = true } = {}) {
  const keadaan: Keadaan = {
    buku: null,
    pekerjaan: null,
    masalah: null,
    kabar: [],
    suntingan: 0,
    isOtomatis: true,
    ...ubah,
  };
  return {
    subscribe: () => () => undefined,
    snapshot: () => keadaan,
    excel: diExcel ? ({} as Excel) : null,
    calculate: jest.fn(async () => undefined),
    buildTabel: jest.fn(async () => undefined),
    decideSuntingan: jest.fn(async () => undefined),
    check: jest.fn(async () => undefined),
    accept: jest.fn(async () => undefined),
    writeTemuan: jest.fn(async () => undefined),
    cancel: jest.fn(),
    select: jest.fn(async () => undefined),
    addTabel: jest.fn(async () => undefined),
    openContoh: jest.fn(async () => undefined),
    refresh: jest.fn(async () => undefined),
    setOtomatis: jest.fn(),
    changePengaturan: jest.fn(async () => undefined),
  };
}

/** Draws a component with a manager in this state. @returns the manager, to ask what it was told to do */
export function tampilkanDengan(
  isi: ReactElement,
  keadaan: Partial<Keadaan>,
  pilihan: { readonly diExcel?: boolean; readonly bahasa?: Bahasa } = {},
) {
  const pengelola = pengelolaUji(keadaan, pilihan);
  tampilkan(
    <PengelolaContext.Provider value={pengelola as unknown as PengelolaBuku}>{isi}</PengelolaContext.Provider>,
    pilihan.bahasa,
  );
  return pengelola;
}
