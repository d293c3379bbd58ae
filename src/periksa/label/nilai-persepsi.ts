import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { listPita } from './pita';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'nilai-persepsi';
const PERSEPSI = /\bpersepsi\b/i;
const INTERVAL = /^(?!.*konversi).*interval/i;

/**
 * Nilai persepsi of a survey scale: 1 for the lowest interval, and so on upwards.
 *
 * @sumber  PermenPANRB 14/2017: nilai persepsi 1, 2, 3, 4
 */
export const PERIKSA_NILAI_PERSEPSI: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nilai persepsi pada skala survei kepuasan yang tidak berurutan menurut intervalnya.',
  contoh: 'Nilai persepsi 7 untuk interval "2,60 – 3,064" di Tabel 3.2.3 tidak berurutan; tulis 2.',
  check: ({ tabel }) => tabel.flatMap(checkTabel),
};

function checkTabel(tabel: TabelCetak): TemuanCetak[] {
  const findKolom = (pola: RegExp) => tabel.kolom.findIndex(({ kepala }) => pola.test(kepala));
  const [kolomPersepsi, kolomInterval] = [findKolom(PERSEPSI), findKolom(INTERVAL)];
  const daftarPita = listPita(tabel, kolomInterval);
  if (kolomPersepsi < 0 || kolomPersepsi === kolomInterval || daftarPita === null) return [];
  return [...daftarPita].reverse().flatMap((pita, i) => {
    const sel = tabel.baris.find((baris) => baris.sel[kolomInterval] === pita.sel)?.sel[kolomPersepsi];
    if (sel?.bacaan.jenis !== 'angka' || sel.bacaan.nilai.toNumber() === i + 1) return [];
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya: String(i + 1),
        pesan: `Nilai persepsi ${sel.teks} untuk interval "${pita.sel.teks}" di ${sebutTabel(tabel)} tidak berurutan; tulis ${i + 1}.`,
      }),
    ];
  });
}
