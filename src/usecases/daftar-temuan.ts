import type { DaftarTabel } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';

/** Findings that say why nothing in the cell could be read. */
const SEBAB_TIDAK_TERBACA: ReadonlySet<string> = new Set(['kesalahan-sel', 'tanggal']);
/** Findings that only repeat it. */
const AKIBAT_TIDAK_TERBACA: ReadonlySet<string> = new Set([
  'bukan-angka',
  'nama-kosong',
  'realisasi-kosong',
  'tahun-tidak-terbaca',
  'skala-batas-bukan-angka',
  'skala-tidak-dikenal',
  'skala-label-kosong',
]);

/** All findings in their order, each once, with the tables called as they are called in this workbook. */
export function buildDaftarTemuan(
  daftar: readonly TemuanBerlokasi[],
  daftarTabel: DaftarTabel,
): readonly TemuanBerlokasi[] {
  const sel = ({ lembar, sel: alamat }: TemuanBerlokasi) => `${lembar}!${alamat}`;
  const tidakTerbaca = new Set(daftar.filter(({ kode }) => SEBAB_TIDAK_TERBACA.has(kode)).map(sel));
  const perPesan = new Map<string, TemuanBerlokasi>();
  for (const temuan of daftar) {
    if (AKIBAT_TIDAK_TERBACA.has(temuan.kode) && temuan.sel !== '' && tidakTerbaca.has(sel(temuan))) continue;
    const disebut = sebutTabelBuku(temuan, daftarTabel);
    if (!perPesan.has(disebut.pesan)) perPesan.set(disebut.pesan, disebut);
  }
  return [...perPesan.values()];
}

/** The finding with the tables called as they are called in this workbook. */
export function sebutTabelBuku(temuan: TemuanBerlokasi, daftarTabel: DaftarTabel): TemuanBerlokasi {
  const { pesan, kalimat } = temuan;
  return { ...temuan, pesan: sebutTabel(pesan, daftarTabel), kalimat: sebutTabel(kalimat, daftarTabel) };
}

/** 'tblTarget' becomes 'Table1' where that table is the target; not where it stands for the role or in a key. */
function sebutTabel(pesan: string, daftarTabel: DaftarTabel): string {
  return pesan.replace(/(?<!"Tabel |"Kolom |sebagai |nama )\btbl[A-Za-z]+\b/g, (peran) => {
    for (const [nama, { table }] of daftarTabel) if (nama === peran) return table.name;
    return peran;
  });
}
