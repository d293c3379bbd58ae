import type { AngkaHasil, HasilIndikatorTahun, MetodeEfisiensi } from '../../engine';
import { NOL } from '../../engine';
import { formatPersen } from './angka';
import type { BahanIndikator } from './bahan';
import { fillKalimat } from './templat';

/** How a figure is named and what it means, by the method it comes from. */
interface Sebutan {
  readonly sebutan: string;
  readonly positif: string;
  readonly nol: string;
  readonly negatif: string;
}

const PMK = {
  sebutan: 'Efisiensi anggarannya',
  positif: ', yang berarti biaya untuk mencapai kinerja tersebut lebih rendah daripada yang direncanakan',
  nol: ', yang berarti biaya untuk mencapai kinerja tersebut sesuai dengan yang direncanakan',
  negatif: ', yang berarti biaya untuk mencapai kinerja tersebut lebih tinggi daripada yang direncanakan',
} as const;

const METODE = {
  selisih: { sebutan: 'Selisih antara capaian kinerja dan serapan anggaran', positif: '', nol: '', negatif: '' },
  sisa: {
    sebutan: 'Efisiensi sumber dayanya',
    positif: ', yaitu bagian anggaran yang tidak terpakai',
    nol: ', yang berarti seluruh anggaran terpakai',
    negatif: ', yang berarti realisasi anggaran melebihi pagu',
  },
  pmk249: PMK,
  pmk22: PMK,
} as const satisfies Readonly<Record<Exclude<MetodeEfisiensi, 'tidak-ada'>, Sebutan>>;

/** Where the printed figures, subtracted from each other, give another figure than the printed difference. */
const SELISIH_SEBELUM_BULAT = 'Selisih antara capaian kinerja dan serapan anggaran sebelum keduanya dibulatkan';

const KALIMAT = {
  angka: '{sebutan} adalah {efisiensi}{arti}.',
  angkaTingkat: '{sebutan} adalah {efisiensi}{arti}, dengan tingkat efisiensi {tingkat}.',
  tingkat: 'Penggunaan anggarannya tergolong {tingkat}.',
} as const;

/** Efisiensi of the indicator: the figure only where the report prints it; null when there is neither figure nor tingkat. */
export function formatKalimatEfisiensi({ umum, kini }: BahanIndikator): string | null {
  const { efisiensi, kategoriEfisiensi: tingkat } = kini.hasil;
  const { metodeEfisiensi, pembulatanEfisiensi } = umum.profil.pengaturan;
  if (efisiensi === null || metodeEfisiensi === 'tidak-ada') return null;
  if (!umum.sel.has('efisiensi')) return tingkat === null ? null : fillKalimat(KALIMAT.tingkat, { tingkat });
  const { sebutan, ...arti } = METODE[metodeEfisiensi];
  const isi = {
    sebutan: metodeEfisiensi === 'selisih' && !isSelisihTercetak(kini.hasil) ? SELISIH_SEBELUM_BULAT : sebutan,
    efisiensi: formatPersen(efisiensi, umum.sel.find('efisiensi'), pembulatanEfisiensi),
    arti: formatArti(arti, efisiensi),
  };
  if (tingkat === null) return fillKalimat(KALIMAT.angka, isi);
  return fillKalimat(KALIMAT.angkaTingkat, { ...isi, tingkat });
}

function isSelisihTercetak({ capaian, serapan, efisiensi }: HasilIndikatorTahun): boolean {
  if (capaian === null || serapan === null || efisiensi === null) return false;
  return capaian.bulat.subtract(serapan.bulat).compare(efisiensi.bulat) === 0;
}

/** Nothing is said of a figure that is printed as 0 and is not. */
function formatArti({ positif, nol, negatif }: Omit<Sebutan, 'sebutan'>, { utuh, bulat }: AngkaHasil): string {
  if (utuh.isNol()) return nol;
  if (bulat.isNol()) return '';
  return utuh.compare(NOL) > 0 ? positif : negatif;
}
