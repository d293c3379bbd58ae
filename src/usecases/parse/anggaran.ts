import type { DataAnggaran, DataBelanja, DataIndikator, LevelAnggaran } from '../../engine';
import { parseAngka } from '../../engine';
import type { PembacaTabel } from './pembaca-tabel';
import { toKunci } from './target';

const LEVEL: Readonly<Record<string, LevelAnggaran>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  sasaranprogram: 'sasaran program',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};
const MENURUT_KODE = 'tingkat menurut kode atau nomornya';

/**
 * The rows of tblAnggaran.
 *
 * @param desimalDariSel a row's serapan has the decimals of its own cell, where the office gave it some
 */
export function parseAnggaran(
  tabel: PembacaTabel,
  daftarIndikator: readonly DataIndikator[],
  desimalDariSel: boolean,
): DataAnggaran[] {
  const perSebutan = new Map<string, string>();
  for (const { kode, indikator } of daftarIndikator) {
    perSebutan.set(toKunci(indikator), kode);
    perSebutan.set(toKunci(kode), kode);
  }
  return listBaris(tabel, 'Uraian').flatMap(({ baris, nama, tahun }) => {
    if (isJumlah(tabel, baris, nama)) {
      tabel.catat({ kode: 'baris-jumlah', sebutan: nama }, baris, 'Uraian');
      return [];
    }
    const desimalSerapan = desimalDariSel ? findDesimalSel(tabel, baris, 'Serapan (%)') : null;
    const data: DataAnggaran = {
      kode: tabel.teks(baris, 'Kode Rekening'),
      no: tabel.teks(baris, 'No'),
      uraian: nama,
      namaLain: tabel.teks(baris, 'Nama Lain'),
      level: findLevelTertulis(tabel, baris),
      tahun,
      pagu: tabel.bacaan(baris, 'Pagu', { rupiah: true }),
      realisasi: tabel.bacaan(baris, 'Realisasi', { rupiah: true }),
      indikator: parseDaftarKode(tabel, baris, perSebutan),
      ...(desimalSerapan === null ? {} : { desimalSerapan }),
      baris,
      jalur: tabel.jalur(baris),
    };
    return [data];
  });
}

export function parseBelanja(tabel: PembacaTabel): DataBelanja[] {
  return listBaris(tabel, 'Jenis Belanja').map(({ baris, nama, tahun }) => ({
    jenis: nama,
    induk: tabel.teks(baris, 'Induk'),
    tahun,
    pagu: tabel.bacaan(baris, 'Pagu', { rupiah: true }),
    realisasi: tabel.bacaan(baris, 'Realisasi', { rupiah: true }),
    baris,
    jalur: tabel.jalur(baris),
  }));
}

/** Rows with a name and a year. Money without a name is a finding. */
function listBaris(tabel: PembacaTabel, kolomNama: string): { baris: number; nama: string; tahun: number }[] {
  return tabel.rows().flatMap((baris) => {
    const nama = tabel.teks(baris, kolomNama);
    if (nama === '') {
      if (tabel.isTerisi(baris, 'Pagu', 'Realisasi'))
        tabel.catat({ kode: 'nama-kosong', kolom: kolomNama }, baris, kolomNama);
      return [];
    }
    const tahun = tabel.tahun(baris);
    return tahun === null ? [] : [{ baris, nama, tahun }];
  });
}

const SEBUTAN_JUMLAH = /^(?:grand |sub[ -]?)?(?:jumlah|jml|jlh|total)\b/i;
/** 'J U M L A H': offices space out the letters of a heading. */
const HURUF_RENGGANG = /^(?:\p{L}\s+)+\p{L}$/u;

/** A total typed below the programmes; Excel's own totals row is no row of the table. */
function isJumlah(tabel: PembacaTabel, baris: number, nama: string): boolean {
  const rapat = HURUF_RENGGANG.test(nama) ? nama.replace(/\s+/g, '') : nama;
  return SEBUTAN_JUMLAH.test(rapat) && !tabel.isTerisi(baris, 'No', 'Kode Rekening', 'Level', 'Indikator');
}

function findLevelTertulis(tabel: PembacaTabel, baris: number): LevelAnggaran | null {
  return tabel.pilihan<LevelAnggaran | ''>(baris, 'Level', LEVEL, '', MENURUT_KODE) || null;
}

/** Codes of the indicators a row supports, as tblTarget writes them; a name stands for its code. */
function parseDaftarKode(tabel: PembacaTabel, baris: number, perSebutan: ReadonlyMap<string, string>): string[] {
  const tertulis = tabel.teks(baris, 'Indikator');
  const kodeNama = perSebutan.get(toKunci(tertulis));
  if (kodeNama !== undefined) return [kodeNama];
  return tertulis
    .split(/[;,\n]/)
    .map((sebutan) => sebutan.trim())
    .filter((sebutan) => parseAngka(sebutan, 'General').jenis !== 'kosong')
    .map((sebutan) => {
      const kode = perSebutan.get(toKunci(sebutan));
      if (kode === undefined && perSebutan.size > 0) {
        const akibat = 'anggaran baris ini tidak dihitung untuknya';
        tabel.catat({ kode: 'indikator-tidak-dikenal', sebutan, akibat }, baris, 'Indikator');
      }
      return kode ?? sebutan;
    });
}

/** Decimals of a plain number format ('0' → 0, '0.00' → 2); null for General, anything else, and without the column. */
function findDesimalSel(tabel: PembacaTabel, baris: number, kolom: string): number | null {
  const letak = tabel.letak(kolom);
  const cocok = letak === undefined ? null : /^#?,?#*0(?:\.(0+))?%?$/.exec(tabel.table.numberFormat(baris, letak));
  return cocok === null ? null : (cocok[1]?.length ?? 0);
}
