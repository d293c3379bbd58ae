import type { LaporanCetak } from '../model';
import { readFigur, type DaftarFigur } from './figur';
import { listRelasiEfisiensi } from './efisiensi';
import { listRelasiHimpunan } from './himpunan';
import { listRelasiJumlah } from './jumlah';
import { listRelasiKesamaan } from './kesamaan';
import { listRelasiPegawai } from './pegawai';
import { listRelasiPendukung } from './pendukung';
import { listRelasiPorsi } from './porsi';
import { listRelasiRasio } from './rasio';
import { listRelasiRingkasan } from './ringkasan';
import { listRelasiSkm } from './skm';
import type { Relasi } from './relasi';
import { traceFigur, type HasilTelusur } from './telusur';

/** What all checks of figures share: the figures, what they must satisfy, and which of them do not. */
export interface Analisis {
  readonly figur: DaftarFigur;
  readonly relasi: readonly Relasi[];
  readonly telusur: HasilTelusur;
}

const tersimpan = new WeakMap<LaporanCetak, Analisis>();

/** The analysis of a report, made once for all checks. */
export function analyzeAngka(laporan: LaporanCetak): Analisis {
  const ada = tersimpan.get(laporan);
  if (ada !== undefined) return ada;
  const figur = readFigur(laporan);
  const relasi = [
    listRelasiRasio,
    listRelasiJumlah,
    listRelasiPorsi,
    listRelasiRingkasan,
    listRelasiEfisiensi,
    listRelasiSkm,
    listRelasiPegawai,
    listRelasiPendukung,
    listRelasiHimpunan,
    listRelasiKesamaan,
  ].flatMap((list) => list(figur));
  const analisis = { figur, relasi, telusur: traceFigur(figur, relasi) };
  tersimpan.set(laporan, analisis);
  return analisis;
}
