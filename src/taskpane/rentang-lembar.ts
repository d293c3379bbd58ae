import type { HasilHitung, KeadaanLembar, Tabel } from '../usecases';

/** Where a table stands on the report sheets. */
export interface RentangLembar {
  readonly lembar: KeadaanLembar;
  /** 'A1:F12' */
  readonly alamat: string;
}

/** The cells of a table, from its caption to its source; on a sheet that holds all tables, the whole sheet. */
export function findRentang(tabel: Tabel, { lembar, isiLembar }: HasilHitung): RentangLembar | null {
  const milikSendiri = lembar.find(({ id }) => id === tabel.no);
  if (milikSendiri !== undefined) {
    const jumlahLain = (tabel.berjudul ? 1 : 0) + (tabel.sumber === '' ? 0 : 1);
    const jumlahBaris = jumlahLain + tabel.kepala.length + tabel.baris.length;
    return { lembar: milikSendiri, alamat: formatAlamat(jumlahBaris, tabel.lebar.length) };
  }
  const [bersama] = lembar;
  const isi = isiLembar.find(({ id }) => id === bersama?.id);
  if (bersama === undefined || isi === undefined) return null;
  return { lembar: bersama, alamat: formatAlamat(isi.rows.length, isi.columnWidths.length) };
}

function formatAlamat(jumlahBaris: number, jumlahKolom: number): string {
  return `A1:${formatKolom(jumlahKolom)}${jumlahBaris}`;
}

/** 1 is 'A', 27 is 'AA'. */
function formatKolom(nomor: number): string {
  const sisa = (nomor - 1) % 26;
  const depan = nomor > 26 ? formatKolom((nomor - 1 - sisa) / 26) : '';
  return depan + String.fromCharCode(65 + sisa);
}
