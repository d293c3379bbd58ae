import type { LevelAnggaran } from '../../../engine';
import type { Blok, SelLayout } from '../../layout';
import { listAnggaran } from '../../sumber/anggaran';
import { listRingkasan } from '../../sumber/ringkasan';
import { listSel } from '../sel-tercetak';
import { listBlok, listSemuaSel, type TabelLaporan } from '../tabel-laporan';
import { fillKalimat, formatBanyak, formatDaftarNama, joinKalimat } from '../templat';
import type { BahanKelompok } from './bahan-kelompok';
import { findUjung, type Berangka } from './ujung';

const KALIMAT = {
  rata: 'Rata-rata serapannya adalah {rata}.',
  rataUjung: 'Rata-rata serapannya adalah {rata}, dengan serapan tertinggi {tinggi} dan serapan terendah {rendah}.',
  ujung:
    'Serapan tertinggi adalah {tinggi} pada {namaTinggi}, sedangkan serapan terendah adalah {rendah} pada {namaRendah}.',
  sama: 'Serapan seluruh {level} adalah {serapan}.',
  paguNol: 'Terdapat {banyak} {level} dengan pagu nol sehingga serapannya tidak dihitung.',
} as const;

/** The level that is compared: the highest one whose rows print a serapan. */
const URUTAN: readonly LevelAnggaran[] = ['program', 'kegiatan', 'sub kegiatan'];

/** Mean, highest and lowest serapan where a table prints them in rows of their own. */
export function formatSerapanRata({ daftarTabel }: BahanKelompok): string | null {
  const find = (isi: string): string | null => {
    for (const tabel of daftarTabel) {
      for (const blok of listBlok(tabel, 'ringkasan')) {
        const sel = listSemuaSel(blok).find((satu) => satu.isi === isi);
        const nilai = sel && listRingkasan(tabel.konteks, blok.pilih ?? {})[0]?.value(sel);
        if (typeof nilai === 'string' && /\d/.test(nilai)) return `${nilai}%`;
      }
    }
    return null;
  };
  const [rata, tinggi, rendah] = [find('rataSerapan'), find('serapanTertinggi'), find('serapanTerendah')];
  if (rata === null) return null;
  if (tinggi === null || rendah === null || tinggi === rendah) return fillKalimat(KALIMAT.rata, { rata });
  return fillKalimat(KALIMAT.rataUjung, { rata, tinggi, rendah });
}

/** The rows with the highest and lowest serapan, and how many have no pagu. */
export function formatSerapanBaris({ umum, daftarTabel }: BahanKelompok): string | null {
  for (const level of URUTAN) {
    for (const tabel of daftarTabel) {
      const sel = findSelSerapan(tabel, level);
      const daftar = sel === undefined ? [] : listBerangka(tabel, level, sel);
      const ujung = findUjung(daftar);
      if (daftar.length < 2) continue;
      return joinKalimat([
        ujung === null
          ? fillKalimat(KALIMAT.sama, { level, serapan: daftar[0]?.teks ?? '' })
          : fillKalimat(KALIMAT.ujung, {
              tinggi: ujung.tertinggi.teks,
              namaTinggi: formatDaftarNama(level, ujung.tertinggi.daftarNama),
              rendah: ujung.terendah.teks,
              namaRendah: formatDaftarNama(level, ujung.terendah.daftarNama),
            }),
        formatPaguNol(
          umum.hasil.anggaran.filter((satu) => satu.level === level && isPaguNol(satu, umum)).length,
          level,
        ),
      ]);
    }
  }
  return null;
}

type Umum = BahanKelompok['umum'];

function isPaguNol({ pagu, data }: Umum['hasil']['anggaran'][number], { hasil }: Umum): boolean {
  return data.tahun === hasil.tahun && pagu?.isNol() === true;
}

function formatPaguNol(banyak: number, level: LevelAnggaran): string | null {
  return banyak === 0 ? null : fillKalimat(KALIMAT.paguNol, { banyak: formatBanyak(banyak), level });
}

function findSelSerapan(tabel: TabelLaporan, level: LevelAnggaran): SelLayout<string> | undefined {
  const isBerlevel = ({ pilih }: Blok) => pilih?.level?.includes(level) ?? true;
  return listBlok(tabel, 'anggaran')
    .filter(isBerlevel)
    .flatMap((blok) => listSel(blok, level))
    .find((sel) => sel.isi === 'serapan' && (sel.level?.includes(level) ?? true));
}

function listBerangka({ konteks }: TabelLaporan, level: LevelAnggaran, sel: SelLayout<string>): Berangka[] {
  const { hasil } = konteks;
  const daftar = hasil.anggaran.filter((satu) => satu.level === level && satu.data.tahun === hasil.tahun);
  return listAnggaran(konteks, { level: [level] }).flatMap((baris, i): Berangka[] => {
    const anggaran = daftar[i];
    const teks = baris.value(sel);
    if (!anggaran?.serapan || typeof teks !== 'string') return [];
    return [{ nama: anggaran.data.uraian, angka: anggaran.serapan, teks: `${teks}%` }];
  });
}
