import { findKetentuanSkm } from '../../engine';
import type { LaporanCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { listKata, toKunci } from './teks';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'nama-kembar';

interface Unsur {
  readonly kode: string;
  readonly sel: SelCetak;
}

/** Names beside the codes U1, U2, … */
function listUnsur(tabel: TabelCetak): readonly Unsur[] {
  return tabel.baris.flatMap(({ sel }) => {
    const kolomKode = sel.findIndex(({ teks }) => teks.length <= 3 && /^U\d{1,2}$/i.test(teks));
    const nama = kolomKode < 0 ? undefined : sel.slice(kolomKode + 1).find(({ teks }) => /\p{L}/u.test(teks));
    return nama === undefined ? [] : [{ kode: sel[kolomKode]?.teks.toUpperCase() ?? '', sel: nama }];
  });
}

/** 'Perilaku Pelaksana' written as its double is: with as many capitals. */
function formatSeperti(nama: string, contoh: string): string {
  const isKapital = /^\S+(?: \p{Lu}\S*)+$/u.test(contoh);
  return isKapital ? nama : `${nama.slice(0, 1)}${nama.slice(1).toLowerCase()}`;
}

function checkTabel(tabel: TabelCetak, tahun: number | null): TemuanCetak[] {
  const daftar = listUnsur(tabel);
  const peraturan = tahun === null ? [] : findKetentuanSkm(tahun).unsur;
  return daftar.flatMap(({ kode, sel }, i) => {
    const kunci = toKunci(sel.teks);
    const pertama = daftar.slice(0, i).find((lain) => toKunci(lain.sel.teks) === kunci);
    if (pertama === undefined) return [];
    const milik = peraturan.find((unsur) => unsur.kode === kode)?.nama;
    const sama = listKata(milik ?? '').some((kata) => listKata(sel.teks).includes(kata));
    const seharusnya = milik !== undefined && sama && toKunci(milik) !== kunci ? formatSeperti(milik, sel.teks) : null;
    const saran =
      seharusnya === null
        ? 'Betulkan salah satunya'
        : `Menurut PermenPANRB 14/2017 ${kode} adalah "${seharusnya}"; betulkan`;
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya,
        pesan: `${pertama.kode} dan ${kode} di ${sebutTabel(tabel)} bernama sama, "${sel.teks}". ${saran}.`,
      }),
    ];
  });
}

/** Two unsur of a survey with one name. */
export const PERIKSA_NAMA_KEMBAR: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Dua unsur survei yang bernama sama.',
  contoh:
    'U6 dan U7 di Tabel 3.2.4 bernama sama, "Kompetensi pelaksana". Menurut PermenPANRB 14/2017 U7 adalah "Perilaku pelaksana"; betulkan.',
  check: ({ tabel, tahun }: LaporanCetak) => tabel.flatMap((satu) => checkTabel(satu, tahun)),
};
