import type { HasilHitung } from '../usecases';

const TEMUAN_TERTAMPIL = 15;

/** What a person wants to know after a run, in a few lines. */
export function formatSummary({ hasil, profil, tabel, temuan, tertulis }: HasilHitung, keluaran: string): string {
  const { tahun } = hasil;
  const kategori = new Map<string, number>();
  let jumlahIndikator = 0;
  for (const { tahunan } of hasil.indikator) {
    const hasilTahun = tahunan.find((satu) => satu.tahun === tahun);
    if (hasilTahun === undefined) continue;
    jumlahIndikator++;
    const label = hasilTahun.kategori ?? 'belum dapat dihitung';
    kategori.set(label, (kategori.get(label) ?? 0) + 1);
  }
  const baris = [
    formatKantor(hasil, profil),
    `${jumlahIndikator} indikator${jumlahIndikator === 0 ? '' : `: ${[...kategori].map(([label, jumlah]) => `${jumlah} ${label}`).join(', ')}`}`,
  ];
  const skm = hasil.skm.find((satu) => satu.tahun === tahun && satu.periode === '' && satu.kelompok === '');
  if (skm !== undefined) {
    const ikm = skm.ikm.toFixed(2, 'setengah-ke-atas').replace('.', ',');
    baris.push(`IKM ${ikm} (${skm.mutu}, ${skm.kinerja}) dari ${skm.responden} responden`);
  }
  baris.push(
    formatDaftarTabel(tabel),
    `${tertulis.changedCells} sel berubah, ${tertulis.changedSheets.length} lembar ditulis`,
    ...formatTemuan(temuan),
  );
  if (keluaran !== '') baris.push(`Tersimpan di ${keluaran}`);
  return baris.join('\n');
}

/** The same, after the tables were written as a document. */
export function formatSummaryTabel({ hasil, profil, tabel, temuan }: HasilHitung, keluaran: string): string {
  const jumlahGrafik = tabel.reduce((jumlah, { grafik }) => jumlah + grafik.length, 0);
  return [
    formatKantor(hasil, profil),
    formatDaftarTabel(tabel),
    ...(jumlahGrafik === 0 ? [] : [`${jumlahGrafik} grafik`]),
    ...formatTemuan(temuan),
    `Tersimpan di ${keluaran}`,
  ].join('\n');
}

function formatKantor({ data, tahun }: HasilHitung['hasil'], { id }: HasilHitung['profil']): string {
  return `${data.instansi || 'Kantor tanpa nama'}, tahun ${tahun} (profil ${id})`;
}

function formatDaftarTabel(tabel: HasilHitung['tabel']): string {
  return `${tabel.length} tabel: ${tabel.map(({ no }) => no).join(', ')}`;
}

function formatTemuan(temuan: HasilHitung['temuan']): string[] {
  if (temuan.length === 0) return ['Tidak ada temuan'];
  const jumlah = (tingkat: string) => temuan.filter((satu) => satu.tingkat === tingkat).length;
  const urut = [...temuan].sort((a, b) => URUTAN.indexOf(a.tingkat) - URUTAN.indexOf(b.tingkat));
  const sisa = urut.length - TEMUAN_TERTAMPIL;
  return [
    `${temuan.length} temuan (${jumlah('salah')} salah, ${jumlah('periksa')} periksa, ${jumlah('info')} info):`,
    ...urut.slice(0, TEMUAN_TERTAMPIL).map(({ tingkat, pesan }) => `  [${tingkat}] ${pesan}`),
    ...(sisa > 0 ? [`  … dan ${sisa} lagi; lihat semuanya dengan --json`] : []),
  ];
}

const URUTAN = ['salah', 'periksa', 'info'];
