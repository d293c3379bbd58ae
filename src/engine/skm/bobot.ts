import type { DataSkm } from '../data';
import type { CatatanSkm } from '../galat';
import { desimal, formatAngka, sum, type Desimal } from '../nilai';
import type { Pengaturan } from '../pengaturan';

/** The setting, of which there is one: the pane shows it by its table. */
const JALUR_PENGATURAN = 'tblPengaturan';

/** Weights in the order of the unsur, or null when one of them is missing; with what a person should look at. */
export interface BobotUnsur {
  readonly bobot: readonly Desimal[] | null;
  readonly temuan: readonly CatatanSkm[];
}

/**
 * Weight of each unsur: exactly 1/n, one printed weight for all, or the office's own.
 *
 * The figures are used as they are set, also when they do not add up to 1: 0,111 for nine unsur adds up to 0,999, and
 * that is how reports print it. A printed weight that is not 1/n in its own decimals, and own weights that do not add
 * up to 1, are findings. Own weights that are all blank mean 1/n.
 *
 * @param unsur unsur with their own weight as text ('0.2', '0,2', '20 %') or null
 * @galat   bobot null and a finding 'bobot-tidak-terbaca' when some own weights are blank or no number
 * @sumber  [SKM-3]
 * @example findBobot(nineUnsur, { jenis: 'tetap', bobot: '0.111' }) // nine times 0.111, no finding
 */
export function findBobot(unsur: DataSkm['unsur'], pengaturan: Pengaturan['bobotSkm']): BobotUnsur {
  if (unsur.length === 0) return { bobot: [], temuan: [] };
  const rata = desimal(1).divide(desimal(unsur.length));
  switch (pengaturan.jenis) {
    case 'rata':
      return { bobot: unsur.map(() => rata), temuan: [] };
    case 'tetap':
      return findBobotTetap(unsur.length, pengaturan.bobot, rata);
    case 'per-unsur':
      if (unsur.every(({ bobot }) => isKosong(bobot))) return { bobot: unsur.map(() => rata), temuan: [] };
      return findBobotSendiri(unsur);
  }
}

function findBobotTetap(banyakUnsur: number, teks: string, rata: Desimal): BobotUnsur {
  const bobot = parseBobot(teks);
  if (bobot === null) {
    const temuan = { kode: 'bobot-tidak-terbaca', jalur: JALUR_PENGATURAN, tertulis: teks, unsur: '' } as const;
    return { bobot: null, temuan: [temuan] };
  }
  const desimalTercetak = (/[.,](\d+)/.exec(teks)?.[1]?.length ?? 0) + (teks.includes('%') ? 2 : 0);
  const isSatuPerN =
    bobot.compare(rata.round(desimalTercetak, 'setengah-ke-atas')) === 0 ||
    bobot.compare(rata.round(desimalTercetak, 'potong')) === 0;
  return {
    bobot: Array.from({ length: banyakUnsur }, () => bobot),
    temuan: isSatuPerN
      ? []
      : [
          {
            kode: 'bobot-bukan-satu-per-n',
            jalur: JALUR_PENGATURAN,
            tertulis: formatBobot(bobot),
            seharusnya: formatBobot(rata),
            banyakUnsur,
            satuPerN: formatBobot(rata),
          },
        ],
  };
}

function findBobotSendiri(unsur: DataSkm['unsur']): BobotUnsur {
  const daftarBobot: Desimal[] = [];
  const temuan: CatatanSkm[] = [];
  for (const { kode, bobot } of unsur) {
    const terbaca = isKosong(bobot) ? null : parseBobot(bobot ?? '');
    if (terbaca === null) {
      temuan.push({
        kode: 'bobot-tidak-terbaca',
        jalur: `tblUnsur.${kode}.Bobot`,
        tertulis: bobot?.trim() ?? '',
        unsur: kode,
      });
    } else daftarBobot.push(terbaca);
  }
  if (temuan.length > 0) return { bobot: null, temuan };
  const jumlah = sum(daftarBobot);
  if (jumlah.compare(desimal(1)) !== 0) {
    temuan.push({ kode: 'bobot-tidak-satu', jalur: 'tblUnsur', tertulis: formatBobot(jumlah), seharusnya: '1' });
  }
  return { bobot: daftarBobot, temuan };
}

function isKosong(bobot: string | null): boolean {
  return bobot === null || /^[-–—\s]*$/.test(bobot);
}

/** @returns null when the text is no number, or a negative one */
function parseBobot(teks: string): Desimal | null {
  const [, angka, persen] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(teks) ?? [];
  if (angka === undefined) return null;
  const bobot = desimal(angka.replace(',', '.'));
  return persen === '%' ? bobot.divide(desimal(100)) : bobot;
}

/** Up to 4 decimals, as many as reports print. */
function formatBobot(bobot: Desimal): string {
  return formatAngka(bobot, 4, 'setengah-ke-atas', { buangNol: true });
}
