import type { Desimal } from '../../engine';
import {
  findBahanDibulatkan,
  findNamaBaris,
  findSebabDigit,
  findSelisihBaris,
  findTahunLalu,
  isRataRataPersentase,
} from '../sebab';
import type { AturanPeriksa, TemuanCetak } from '../model';
import type { Analisis } from './analisis';
import type { Figur } from './figur';
import { formatHasil, formatSeperti } from './format';
import type { Relasi } from './relasi';
import type { Koreksi } from './telusur';

/** Copies that must agree against one before that one is called wrong without arithmetic. */
const MIN_SEPAKAT = 3;

/** The findings of an analysis: figures to correct, relations nobody can be blamed for, figures cut off. */
export function listTemuanRelasi(analisis: Analisis, aturan: AturanPeriksa): readonly TemuanCetak[] {
  const { telusur } = analisis;
  const diragukan = new Set<Figur>();
  return [
    ...telusur.koreksi.map((koreksi) => {
      const temuan = toTemuanKoreksi(koreksi, analisis, diragukan);
      if (temuan.tingkat !== 'salah') diragukan.add(koreksi.figur);
      return temuan;
    }),
    ...telusur.taktersebut.map((relasi) => toTemuanTaktersebut(relasi, analisis)),
    ...telusur.nyaris.flatMap(({ relasi, kecocokan }) => {
      if (kecocokan === 'terpotong') return listTemuanTerpotong(relasi, analisis, aturan);
      return [toTemuanDibulatkan(relasi, analisis, kecocokan === 'pembulatan-sen' ? PEMBULATAN_SEN : BELUM_DIBULATKAN)];
    }),
  ];
}

/** A finding about a figure, without level, sentence and what else depends on the case. */
export function toDasar({ tabel, sel }: Figur): Pick<TemuanCetak, 'lembar' | 'tabel' | 'sel' | 'tertulis'> {
  return { lembar: tabel.lembar, tabel: tabel.no, sel: sel.alamat, tertulis: sel.teks };
}

/** @param diragukan  figures corrected before that may be right as they stand */
function toTemuanKoreksi(koreksi: Koreksi, analisis: Analisis, diragukan: ReadonlySet<Figur>): TemuanCetak {
  const { figur, seharusnya, relasi, pesaing } = koreksi;
  const [utama] = relasi;
  if (utama === undefined) throw new RangeError(`Koreksi ${figur.id} tanpa relasi`);
  const isHanyaSalinan = relasi.every(({ kode }) => kode === 'angka-kesamaan');
  const daftarKesamaan = relasi.filter(({ kode, isRagu }) => kode === 'angka-kesamaan' && isRagu !== true);
  const sepakat = new Set(
    daftarKesamaan.flatMap(({ hasil, bahan }) => [hasil, ...bahan]).filter((satu) => satu !== figur),
  );
  const dibulatkan = utama.hasil === figur ? findBahanDibulatkan(utama, analisis.telusur.baca) : null;
  const isRagu =
    dibulatkan !== null ||
    utama.isRagu === true ||
    pesaing.length > 0 ||
    (isHanyaSalinan && sepakat.size < MIN_SEPAKAT) ||
    relasi.every((satu) => isBerdasarRagu(satu, figur, diragukan)) ||
    isBatasCapaian(koreksi, analisis);
  const sebab = dibulatkan === null ? findSebab(koreksi, analisis) : 'dihitung dari angka yang sudah dibulatkan';
  const lain = [
    ...pesaing,
    ...(isHanyaSalinan && isRagu ? sepakat : []),
    ...(utama.hasil === figur && utama.isTurunan && relasi.length === 1 ? utama.bahan : []),
  ];
  return {
    kode: utama.kode,
    tingkat: isRagu ? 'periksa' : 'salah',
    ...toDasar(figur),
    seharusnya: formatSeperti(figur, seharusnya),
    selLain: [...new Set(lain.map(({ id }) => id))],
    sebab,
    pesan: formatPesanKoreksi(koreksi, utama, formatAlasan(sebab, dibulatkan), analisis),
  };
}

/** Whether a relation proves nothing about a figure: it is an assumption, or another figure in it may be wrong. */
function isBerdasarRagu({ hasil, bahan, isRagu }: Relasi, figur: Figur, diragukan: ReadonlySet<Figur>): boolean {
  return isRagu === true || [hasil, ...bahan].some((satu) => satu !== figur && diragukan.has(satu));
}

function formatAlasan(sebab: string | null, dibulatkan: ReturnType<typeof findBahanDibulatkan>): string {
  if (dibulatkan !== null) return ` (cocok bila ${dibulatkan.figur.sel.teks} dibulatkan lebih dahulu)`;
  return sebab === null ? '' : ` (${sebab})`;
}

/** A capaian held at 100 (110, 120, 150) by the office: no printed capaian is above it. */
function isBatasCapaian({ figur, seharusnya, relasi }: Koreksi, { figur: daftar, telusur }: Analisis): boolean {
  if (figur.jenis !== 'capaian' && figur.jenis !== 'capaianRenstra') return false;
  const isBatas = BATAS_CAPAIAN.some((batas) => figur.nilai.toNumber() === batas);
  const isDiAtas = (nilai: Desimal | null) => nilai !== null && nilai.compare(figur.nilai) > 0;
  const isTurunDiAtas = relasi.some(
    ({ hasil, lain = [] }) => hasil === figur && lain.some((hitung) => isDiAtas(hitung(telusur.baca))),
  );
  return (
    isBatas &&
    (isDiAtas(seharusnya) || isTurunDiAtas) &&
    !daftar.semua.some(({ jenis, nilai }) => jenis === figur.jenis && nilai.compare(figur.nilai) > 0)
  );
}

const BATAS_CAPAIAN = [100, 110, 120, 150];

function findSebab({ figur, seharusnya, relasi }: Koreksi, { figur: daftar, telusur }: Analisis): string | null {
  const tahunLalu = telusur
    .listSalinan(figur)
    .find(
      (salinan) =>
        salinan.nilai.compare(figur.nilai) === 0 &&
        findTahunLalu(salinan, daftar.listTabel(salinan.tabel), telusur.baca) !== null,
    );
  const isPersentase = figur.jenis === 'serapan' || figur.jenis === 'capaian';
  if (tahunLalu !== undefined) return isPersentase ? 'persentase tahun lalu tersalin' : 'angka tahun lalu tersalin';
  if (isPersentase && isRataRataPersentase(figur, daftar)) return 'rata-rata persentase, bukan persentase total';
  const [utama] = relasi;
  if (
    utama?.hasil === figur &&
    (utama.kode === 'angka-induk' || utama.kode === 'angka-pendukung' || utama.kode === 'angka-jumlah')
  ) {
    const baris = findSelisihBaris(utama, daftar, telusur.baca);
    if (baris !== null) {
      return `angka induk tidak sama dengan jumlah anak; selisih sama dengan baris "${findNamaBaris(baris)}"`;
    }
  }
  const digit = (nilai: Desimal) => nilai.toFixed(figur.desimal, 'potong').replace(/\D/g, '');
  return findSebabDigit(digit(figur.nilai), digit(seharusnya));
}

function formatPesanKoreksi(koreksi: Koreksi, utama: Relasi, alasan: string, analisis: Analisis): string {
  const { figur, seharusnya } = koreksi;
  const { baca } = analisis.telusur;
  const format = (satu: Figur) => formatSeperti(satu, baca(satu));
  const baru = formatSeperti(figur, seharusnya);
  const isMasukan = utama.bahan.includes(figur);
  if (utama.kode === 'angka-kesamaan') {
    const [lain] = [utama.hasil, ...utama.bahan].filter((satu) => satu !== figur);
    return (
      `${figur.sel.teks} tidak sama dengan ${lain?.sel.teks ?? baru} untuk hal yang sama di Tabel ${lain?.tabel.no ?? ''}` +
      `${alasan}; tulis ${baru}, atau betulkan tabel yang lain.`
    );
  }
  if (utama.hasil !== figur && isMasukan) {
    const bacaLama = (satu: Figur) => (satu === figur ? satu.nilai : baca(satu));
    const lama = utama.calculate(bacaLama);
    const hitunganLama = utama.formatHitungan((satu) => formatSeperti(satu, bacaLama(satu)));
    const hasilLama = lama === null || isSalinan(utama) ? '' : ` = ${formatHasil(lama)}`;
    const hitunganBaru = isSalinan(utama) ? '' : `, tetapi sama dengan ${utama.formatHitungan(format)}`;
    return (
      `${utama.nama} ${format(utama.hasil)} tidak sama dengan ${hitunganLama}${hasilLama}${hitunganBaru}${alasan}; ` +
      `tulis ${baru} di sini, atau betulkan angka lain dalam hitungan itu.`
    );
  }
  const pengantar =
    utama.hasil === figur ? '' : `${figur.sel.teks} mengulang angka yang keliru di Tabel ${utama.hasil.tabel.no}: `;
  const berubah = utama.bahan.filter((satu) => baca(satu).compare(satu.nilai) !== 0);
  const catatan =
    berubah.length === 0
      ? ''
      : `, dengan ${berubah.map((satu) => `${format(satu)} sebagai pengganti ${satu.sel.teks}`).join(' dan ')}`;
  return `${pengantar}${formatTidakSama(utama, analisis)}${catatan}${alasan}; tulis ${baru}, atau betulkan angka yang dihitung.`;
}

/** A sum of one figure, which only repeats it. */
function isSalinan({ bahan, isTurunan }: Relasi): boolean {
  return bahan.length === 1 && !isTurunan;
}

/** 'Serapan 80,37 tidak sama dengan 2.083.637.017 ÷ 2.592.499.700 × 100 = 80,3717…' */
function formatTidakSama(relasi: Relasi, { telusur: { baca } }: Analisis): string {
  const nilai = relasi.calculate(baca);
  const hitungan = relasi.formatHitungan((satu) => formatSeperti(satu, baca(satu)));
  const hasil = nilai === null || isSalinan(relasi) ? '' : ` = ${formatHasil(nilai)}`;
  return `${relasi.nama} ${relasi.hasil.sel.teks} tidak sama dengan ${hitungan}${hasil}`;
}

function toTemuanTaktersebut(relasi: Relasi, analisis: Analisis): TemuanCetak {
  const { hasil, bahan } = relasi;
  const { baca } = analisis.telusur;
  const nilai = relasi.calculate(baca);
  if (relasi.kode === 'angka-kesamaan') {
    const [lain] = bahan;
    return {
      kode: relasi.kode,
      tingkat: 'periksa',
      ...toDasar(hasil),
      seharusnya: null,
      selLain: bahan.map(({ id }) => id),
      sebab: null,
      pesan: `${hasil.sel.teks} di sini dan ${lain?.sel.teks ?? ''} di Tabel ${lain?.tabel.no ?? ''} untuk hal yang sama; samakan keduanya.`,
    };
  }
  const baris = relasi.isTurunan || bahan.length === 0 ? null : findSelisihBaris(relasi, analisis.figur, baca);
  const sebab =
    baris === null
      ? null
      : `angka induk tidak sama dengan jumlah anak; selisih sama dengan baris "${findNamaBaris(baris)}"`;
  const isHitunganNol = nilai?.isNol() === true && relasi.kode === 'angka-pegawai';
  return {
    kode: relasi.kode,
    tingkat: 'periksa',
    ...toDasar(hasil),
    seharusnya: nilai === null ? null : isHitunganNol ? '-' : formatSeperti(hasil, nilai),
    selLain: bahan.map(({ id }) => id),
    sebab,
    pesan: `${formatTidakSama(relasi, analisis)}${sebab === null ? '' : ` (${sebab})`}; periksa angka mana yang keliru.`,
  };
}

/** The figure, its copies, and the means that only repeat it. */
function listTemuanTerpotong(relasi: Relasi, analisis: Analisis, aturan: AturanPeriksa): readonly TemuanCetak[] {
  const { baca, listSalinan, koreksi } = analisis.telusur;
  const nilai = relasi.calculate(baca);
  if (nilai === null) return [];
  const daftar = new Set(listSalinan(relasi.hasil));
  for (const satu of daftar) {
    for (const ringkasan of analisis.relasi) {
      if (ringkasan.kode === 'angka-ringkasan' && ringkasan.bahan.length === 1 && ringkasan.bahan[0] === satu) {
        if (ringkasan.hasil.nilai.compare(satu.nilai) === 0) daftar.add(ringkasan.hasil);
      }
    }
  }
  const hitungan = relasi.formatHitungan((satu) => formatSeperti(satu, baca(satu)));
  return [...daftar]
    .filter((figur) => !koreksi.some((satu) => satu.figur === figur))
    .map((figur) => ({ figur, seharusnya: formatSeperti(figur, nilai) }))
    .map(({ figur, seharusnya }) => ({
      kode: relasi.kode,
      tingkat: aturan.isTerpotongBiasa ? 'info' : 'periksa',
      ...toDasar(figur),
      seharusnya,
      selLain: [],
      sebab: 'terpotong, bukan dibulatkan',
      pesan:
        `${relasi.nama} ${figur.sel.teks} terpotong: ${hitungan} = ${formatHasil(nilai)}, dibulatkan ${seharusnya}. ` +
        `Tulis ${seharusnya}, kecuali bila kantor memang memotong angka.`,
    }));
}

/** Why a figure is near what its inputs make, and what to do about it. */
interface SebabDibulatkan {
  readonly sebab: string;
  readonly kalimat: string;
}

const BELUM_DIBULATKAN: SebabDibulatkan = {
  sebab: 'dihitung dari angka yang belum dibulatkan',
  kalimat:
    'angka tercetak hanya cocok dengan angka yang belum dibulatkan. ' +
    'Biarkan bila memang dihitung dari angka penuh, selain itu betulkan.',
};

const PEMBULATAN_SEN: SebabDibulatkan = {
  sebab: 'mungkin pembulatan sen',
  kalimat:
    'selisih sekecil itu dapat berasal dari pembulatan sen tiap angka. ' +
    'Biarkan bila angka aslinya memuat sen, selain itu betulkan.',
};

function toTemuanDibulatkan(relasi: Relasi, analisis: Analisis, { sebab, kalimat }: SebabDibulatkan): TemuanCetak {
  const nilai = relasi.calculate(analisis.telusur.baca);
  return {
    kode: relasi.kode,
    tingkat: 'periksa',
    ...toDasar(relasi.hasil),
    seharusnya: nilai === null ? null : formatSeperti(relasi.hasil, nilai),
    selLain: relasi.bahan.map(({ id }) => id),
    sebab,
    pesan: `${formatTidakSama(relasi, analisis)}; ${kalimat}`,
  };
}
