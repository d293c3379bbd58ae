import { desimal, type Desimal } from '../../engine';
import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import type { Batas } from '../interval';
import { listPita, type Pita } from './pita';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'skala-konversi';

/** IKM is the mean of answers from 1 to 4 times 25: PermenPANRB 14/2017. */
const PENGALI = desimal('25');

function isSesuai(ni: Batas, nik: Batas): boolean {
  return (
    ni.nilai.multiply(PENGALI).toFixed(nik.desimal, 'setengah-ke-atas') === nik.nilai.toFixed(nik.desimal, 'potong')
  );
}

/** '2,5996', with no more decimals than the quotient has. */
function formatNilai(nilai: Desimal): string {
  return nilai
    .toFixed(4, 'setengah-ke-atas')
    .replace('.', ',')
    .replace(/0{1,2}$/, '');
}

/** Whether the bound is also printed as a bound of another band, so that it cannot be right in both. */
function isDipakai(batas: Batas, ni: Pita, semua: readonly Pita[]): boolean {
  return semua.some(
    (lain) =>
      lain !== ni && [lain.atas, lain.bawah].some((satu) => satu !== null && satu.nilai.compare(batas.nilai) === 0),
  );
}

function checkBaris(tabel: TabelCetak, ni: Pita, nik: Pita, semua: readonly Pita[]): TemuanCetak[] {
  return (['bawah', 'atas'] as const).flatMap((sisi) => {
    const [batas, konversi] = [ni[sisi], nik[sisi]];
    if (batas === null || konversi === null || isSesuai(batas, konversi)) return [];
    const benar = formatNilai(konversi.nilai.divide(PENGALI));
    const seharusnya = ni.sel.teks.replace(batas.teks, benar);
    const dobel = isDipakai(batas, ni, semua);
    return [
      buildTemuanSel(KODE, tabel, ni.sel, {
        tingkat: dobel ? 'salah' : 'periksa',
        seharusnya,
        pesan: `Batas ${batas.teks} di ${sebutTabel(tabel)} × 25 = ${formatNilai(batas.nilai.multiply(PENGALI))}, bukan ${konversi.teks}${dobel ? `, dan ${batas.teks} sudah menjadi batas golongan lain` : ''}. Tulis "${seharusnya}".`,
      }),
    ];
  });
}

function checkTabel(tabel: TabelCetak): TemuanCetak[] {
  const findKolom = (pola: RegExp) => tabel.kolom.findIndex(({ kepala }) => pola.test(kepala));
  const kolomKonversi = findKolom(/konversi/i);
  const kolomInterval = findKolom(/^(?!.*konversi).*interval/i);
  const [daftarNi, daftarNik] = [listPita(tabel, kolomInterval), listPita(tabel, kolomKonversi)];
  if (daftarNi === null || daftarNik === null || daftarNi.length !== daftarNik.length) return [];
  return daftarNi.flatMap((ni, i) => {
    const nik = daftarNik[i];
    return nik === undefined ? [] : checkBaris(tabel, ni, nik, daftarNi);
  });
}

/** Intervals of a survey against their conversion to 25–100. */
export const PERIKSA_SKALA_KONVERSI: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nilai interval survei kepuasan yang dikali 25 tidak sama dengan interval konversinya.',
  contoh:
    'Batas 3,064 di Tabel 3.2.3 × 25 = 76,60, bukan 76,61, dan 3,064 sudah menjadi batas golongan lain. Tulis "3,0644 – 3,532".',
  check: ({ tabel }) => tabel.flatMap(checkTabel),
};
