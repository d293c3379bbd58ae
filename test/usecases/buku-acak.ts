import type { NewCell } from '../../src/workbook/workbook.port';
import { type IsiBuku, type TabelUji, pengaturan } from './buku-uji';
import { type BentukIndikator, DAFTAR_INDIKATOR, DAFTAR_PROGRAM, DAFTAR_SASARAN, DAFTAR_TUJUAN } from './nama-acak';
import { Undian } from './undian';

const PERIODE = {
  semester: ['Semester I', 'Semester II'],
  triwulan: ['TW I', 'TW II', 'TW III', 'TW IV'],
} as const;

type Jenis = 'tujuan' | 'sasaran' | 'program';

interface Indikator extends BentukIndikator {
  readonly kode: string;
  readonly jenis: Jenis;
  readonly tujuan: string;
  readonly sasaran: string | null;
  readonly caraHitung: string | null;
  readonly periode: keyof typeof PERIODE | null;
  /** How its figures are typed: a number, text ('72,50'), or, of a percentage, '100%' or 1 shown as 100%. */
  readonly tulis: 'angka' | 'teks' | 'teks-persen' | 'format-persen';
  readonly daftarProgram: readonly string[];
}

/**
 * The data tables of an office that does not exist. Its figures may be high or low, and those of belanja are not those of
 * the programmes, but none is one that cannot be.
 */
export function buildBukuAcak(benih: number, profil: string): IsiBuku {
  const undian = new Undian(benih);
  const tahun = undian.int(2021, 2025);
  const daftarTahun = Array.from({ length: undian.int(1, 4) }, (_, i) => tahun - i).reverse();
  const daftarProgram = undian.listPilihan(DAFTAR_PROGRAM, undian.int(2, DAFTAR_PROGRAM.length));
  const daftarIndikator = listIndikator(
    undian,
    daftarProgram.map(([nama]) => nama),
  );
  const hasSkm = daftarIndikator.some(({ caraHitung }) => caraHitung === 'SKM') || undian.isKena(0.4);
  const drawUang = createDrawUang(undian, benih);
  return {
    ...buildKinerja(undian, daftarIndikator, daftarTahun),
    tblAnggaran: buildAnggaran(undian, drawUang, daftarIndikator, daftarTahun, daftarProgram),
    ...(undian.isKena(0.6) ? { tblBelanja: buildBelanja(undian, drawUang, daftarTahun) } : {}),
    ...(hasSkm ? { tblSKM: buildSkm(undian, daftarTahun) } : {}),
    ...(undian.isKena(0.5) ? { tblAnalisis: buildAnalisis(undian, daftarIndikator) } : {}),
    tblPengaturan: pengaturan(
      ['Instansi', 'Kecamatan Acak'],
      ['Kabupaten', 'Kabupaten Contoh'],
      ['Tahun', tahun],
      ['Profil', profil],
      ...(undian.isKena(0.4) ? listPengaturan(undian) : []),
    ),
  };
}

/** Ways of computing in which an office may differ from its profile. */
const DAFTAR_PENGATURAN: readonly (readonly [kunci: string, nilai: readonly NewCell[]])[] = [
  ['Dasar Capaian', ['tercetak', 'komponen']],
  ['Rumus Turun', ['(2T-R)/T', 'T/R']],
  ['Batas Capaian', ['tidak ada', 100, 120]],
  ['Pembulatan Capaian', ['setengah ke atas', 'potong']],
  ['Desimal Capaian', [0, 1, 2]],
  ['Desimal Serapan', [1, 2]],
  ['Kategori Dari', ['bulat', 'utuh']],
  ['Metode Efisiensi', ['selisih', 'sisa', 'pmk249']],
  ['Bobot SKM', ['1/n', 0.111]],
  ['SKM Setahun', ['rata-rata', 'gabungan']],
];

function listPengaturan(undian: Undian): readonly (readonly [string, NewCell])[] {
  return undian
    .listPilihan(DAFTAR_PENGATURAN, undian.int(1, 4))
    .map(([kunci, nilai]): [string, NewCell] => [kunci, undian.pick(nilai)]);
}

function listIndikator(undian: Undian, daftarProgram: readonly string[]): readonly Indikator[] {
  const daftarTujuan = undian.listPilihan(DAFTAR_TUJUAN, undian.int(1, 2));
  const daftarSasaran = undian.listPilihan(DAFTAR_SASARAN, undian.int(1, 4));
  const isPersenTeks = undian.isKena(0.5);
  const bentuk = undian.listPilihan(DAFTAR_INDIKATOR, undian.int(3, 14));
  const kantor = bentuk.filter(({ isKantor }) => isKantor);
  const lain = bentuk.filter(({ isKantor }) => !isKantor);
  const banyakTujuan = Math.min(kantor.length, undian.int(0, 2));
  const daftarIndikator = [...kantor, ...lain].map((satu, i): Indikator => {
    const jenis: Jenis = i < banyakTujuan ? 'tujuan' : i < banyakTujuan + 4 ? 'sasaran' : 'program';
    const isIkm = satu.nama.startsWith('Indeks Kepuasan');
    const periode = undian.isKena(0.25) ? undian.pick(['semester', 'triwulan'] as const) : null;
    const isJumlah = satu.desimal === 0 && satu.arah === undefined;
    return {
      ...satu,
      kode: jenis === 'program' ? `IKP${i + 1}` : `IK${i + 1}`,
      jenis,
      tujuan: daftarTujuan[i % daftarTujuan.length]!,
      sasaran: jenis === 'tujuan' ? null : daftarSasaran[i % daftarSasaran.length]!,
      periode,
      caraHitung:
        isIkm && undian.isKena(0.5)
          ? 'SKM'
          : isJumlah && periode !== null
            ? undian.pick(['kumulatif', 'posisi akhir'])
            : periode !== null
              ? undian.pick(['rata-rata', 'posisi akhir'])
              : null,
      tulis:
        satu.satuan === '%'
          ? undian.pick([isPersenTeks ? 'teks-persen' : 'angka', 'format-persen', 'angka'] as const)
          : undian.isKena(0.1)
            ? 'teks'
            : 'angka',
      daftarProgram:
        jenis === 'program'
          ? [daftarProgram[i % daftarProgram.length]!]
          : undian.listPilihan(daftarProgram, undian.int(1, daftarProgram.length)),
    };
  });
  return listTerdukung(daftarIndikator, daftarProgram);
}

/** Every programme supports a sasaran: those that supported none support the first one, too. */
function listTerdukung(daftar: readonly Indikator[], daftarProgram: readonly string[]): readonly Indikator[] {
  const sasaran = daftar.filter(({ jenis }) => jenis === 'sasaran');
  const milik = (program: string) => sasaran.some((satu) => satu.daftarProgram.includes(program));
  return daftar.map((satu) => {
    if (satu !== sasaran[0]) return satu;
    return { ...satu, daftarProgram: daftarProgram.filter((p) => satu.daftarProgram.includes(p) || !milik(p)) };
  });
}

/** A figure with its decimals, as whole units of the last one: 7250 with 2 is 72,50. */
interface Bilangan {
  readonly unit: number;
  readonly desimal: number;
}

function toSel({ unit, desimal }: Bilangan, tulis: Indikator['tulis']): NewCell {
  const angka = Number(`${unit}e-${desimal}`);
  const pecahan = desimal === 0 ? '' : `.${'0'.repeat(desimal)}`;
  if (tulis === 'format-persen') return { value: Number(`${unit}e-${desimal + 2}`), numberFormat: `0${pecahan}%` };
  if (tulis === 'angka') return { value: angka, numberFormat: `0${pecahan}` };
  const teks = angka.toFixed(desimal).replace('.', ',');
  return tulis === 'teks-persen' ? `${teks}%` : teks;
}

function buildKinerja(
  undian: Undian,
  daftarIndikator: readonly Indikator[],
  daftarTahun: readonly number[],
): { readonly tblTarget: TabelUji; readonly tblRealisasi: TabelUji } {
  const target: NewCell[][] = [];
  const realisasi: NewCell[][] = [];
  const tahunAkhir = daftarTahun.at(-1)! + undian.int(0, 3);
  const hasRenstra = undian.isKena(0.85);
  const hasPembanding = undian.isKena(0.7);
  for (const satu of daftarIndikator) {
    const { unit: awal, desimal } = drawTarget(undian, satu);
    const langkah = undian.int(0, 2) * 10 ** Math.max(desimal - 1, 0) * (satu.arah === 'turun' ? -1 : 1);
    const batas = findBatas(satu) * 10 ** desimal;
    const targetTahun = (i: number) => Math.max(1, Math.min(awal + langkah * i, batas));
    const akhir = targetTahun(daftarTahun.length - 1 + tahunAkhir - daftarTahun.at(-1)!);
    const hasRenstraSendiri = hasRenstra && (satu.jenis !== 'program' || undian.isKena(0.5));
    daftarTahun.forEach((tahun, i) => {
      const isTerakhir = i === daftarTahun.length - 1;
      if (!isTerakhir && !hasPembanding) return;
      const isKosong = !isTerakhir && undian.isKena(0.1);
      target.push([
        satu.kode,
        satu.jenis,
        satu.tujuan,
        satu.sasaran,
        satu.nama,
        satu.satuan,
        satu.arah ?? (undian.isKena(0.5) ? 'naik' : null),
        tahun,
        isKosong ? '-' : toSel({ unit: targetTahun(i), desimal }, satu.tulis),
        hasRenstraSendiri ? toSel({ unit: akhir, desimal }, satu.tulis) : null,
        hasRenstraSendiri ? tahunAkhir : null,
        satu.caraHitung,
        isTerakhir ? satu.daftarProgram.join('; ') : null,
      ]);
      if (!isKosong) realisasi.push(...listRealisasi(undian, satu, tahun, { unit: targetTahun(i), desimal }));
    });
  }
  const kepalaTarget = ['Kode', 'Jenis', 'Tujuan', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Tahun', 'Target'];
  return {
    tblTarget: {
      kepala: [...kepalaTarget, 'Target Akhir Renstra', 'Tahun Akhir Renstra', 'Cara Hitung', 'Program Pendukung'],
      baris: target,
    },
    tblRealisasi: { kepala: ['Kode', 'Tahun', 'Periode', 'Realisasi', 'Pembilang', 'Penyebut'], baris: realisasi },
  };
}

/** The largest figure that the unit allows. */
function findBatas({ satuan, isKantor, rentang: [, terbesar] }: BentukIndikator): number {
  if (satuan === '%' || isKantor) return 100;
  return terbesar < 4 ? 4 : Infinity;
}

function drawTarget(undian: Undian, { rentang: [dari, sampai], desimal, satuan }: Indikator): Bilangan {
  if (satuan === '%' && undian.isKena(0.5)) return { unit: 100, desimal: 0 };
  const isBulat = desimal === 0 || undian.isKena(0.4);
  const bulat = undian.int(dari, sampai);
  if (isBulat) return { unit: bulat, desimal: 0 };
  const pecahan = undian.int(0, 10 ** desimal - 1);
  return { unit: bulat * 10 ** desimal + pecahan, desimal };
}

function listRealisasi(undian: Undian, satu: Indikator, tahun: number, target: Bilangan): readonly NewCell[][] {
  if (satu.caraHitung === 'SKM' && undian.isKena(0.7)) return [[satu.kode, tahun, null, null, null, null]];
  const daftarPeriode = satu.periode === null ? [null] : PERIODE[satu.periode];
  const isJumlah = satu.caraHitung === 'kumulatif';
  const hasPenyebut = satu.hasPenyebut === true && satu.periode === null && undian.isKena(0.5);
  return daftarPeriode.map((periode) => {
    if (hasPenyebut) {
      const penyebut = undian.pick([undian.int(5, 30), undian.int(200, 9999)]);
      const pembilang = undian.isKena(0.5) ? penyebut : undian.int(Math.ceil(penyebut / 3), penyebut);
      return [satu.kode, tahun, periode, null, pembilang, penyebut];
    }
    const unit = drawRealisasi(undian, satu, target, isJumlah ? daftarPeriode.length : 1);
    return [satu.kode, tahun, periode, toSel(unit, satu.tulis), null, null];
  });
}

function drawRealisasi(undian: Undian, satu: Indikator, target: Bilangan, bagian: number): Bilangan {
  if (undian.isKena(0.25)) return { ...target, unit: Math.max(1, Math.round(target.unit / bagian)) };
  const desimal = satu.desimal;
  const perTarget =
    satu.arah === undefined && undian.isKena(0.01)
      ? undian.int(900, 4000)
      : satu.arah === 'turun'
        ? undian.int(60, 140)
        : undian.int(55, 125);
  const unit = Math.round((target.unit * 10 ** (desimal - target.desimal) * perTarget) / 100 / bagian);
  const batas = findBatas(satu) * 10 ** desimal;
  return { unit: Math.max(Math.min(unit + (desimal === 0 ? 0 : undian.int(0, 9)), batas), 1), desimal };
}

interface Uang {
  readonly pagu: number;
  readonly realisasi: number;
}

/**
 * Draws amounts. One office in three pays with sen, of which some have sen in their budget, too; drawn apart, so that
 * everything else of a seed is as it is without.
 */
function createDrawUang(undian: Undian, benih: number): () => Uang {
  const undianSen = new Undian(benih + BENIH_SEN);
  if (!undianSen.isKena(0.35)) return () => drawRupiah(undian);
  const isPaguBersen = undianSen.isKena(0.4);
  const drawSen = (rupiah: number) => (undianSen.isKena(0.7) ? addSen(rupiah, -undianSen.int(1, 99)) : rupiah);
  return () => {
    const { pagu, realisasi } = drawRupiah(undian);
    const paguBersen = isPaguBersen && pagu > 0 ? drawSen(pagu) : pagu;
    return { pagu: paguBersen, realisasi: realisasi > 0 ? Math.min(drawSen(realisasi), paguBersen) : 0 };
  };
}

/** Seeds kept for defects of long ago stay without sen by it. */
const BENIH_SEN = 1_000_504;

/** Exact to the sen, whatever binary fractions make of it. */
function addSen(rupiah: number, sen: number): number {
  return (Math.round(rupiah * 100) + sen) / 100;
}

function drawRupiah(undian: Undian): Uang {
  if (undian.isKena(0.06)) return { pagu: 0, realisasi: 0 };
  const satuan = undian.pick([100, 500, 1000, 50_000]);
  const pagu = satuan * undian.int(1, undian.pick([60, 900, 20_000]));
  const realisasi = undian.isKena(0.35)
    ? pagu
    : undian.isKena(0.05)
      ? 0
      : Math.round((pagu * undian.int(60_000, 100_000)) / 100_000);
  return { pagu, realisasi };
}

const sumUang = (daftar: readonly Uang[]): Uang => ({
  pagu: daftar.reduce((jumlah, { pagu }) => addSen(jumlah, Math.round(pagu * 100)), 0),
  realisasi: daftar.reduce((jumlah, { realisasi }) => addSen(jumlah, Math.round(realisasi * 100)), 0),
});

type Program = (typeof DAFTAR_PROGRAM)[number];

const LEVEL = ['program', 'kegiatan', 'sub kegiatan'];

/** '7.01.02.2.01.0003' for [1, 1, 3]. */
function toKodeRekening([program = 0, kegiatan, sub]: readonly number[]): string {
  const pad = (angka: number, panjang: number) => String(angka).padStart(panjang, '0');
  const bagian = [`7.01.${pad(program, 2)}`, kegiatan && `2.${pad(kegiatan, 2)}`, sub && pad(sub, 4)];
  return bagian.filter(Boolean).join('.');
}

function buildAnggaran(
  undian: Undian,
  drawUang: () => Uang,
  daftarIndikator: readonly Indikator[],
  daftarTahun: readonly number[],
  daftarProgram: readonly Program[],
): TabelUji {
  const isIndukDiketik = undian.isKena(0.5);
  const isKegiatanSaja = undian.isKena(0.25);
  const hasKode = undian.isKena(0.5);
  const isTahunIni = undian.isKena(0.4);
  // Numbers and codes mean the same in every year.
  const pohon = daftarProgram.map(([nama, daftarKegiatan]) => ({
    nama,
    daftarKegiatan: undian.listPilihan(daftarKegiatan, undian.int(1, daftarKegiatan.length)).map(([uraian, sub]) => ({
      uraian,
      daftarSub: isKegiatanSaja ? [] : undian.listPilihan(sub, undian.int(1, sub.length)),
    })),
  }));
  const toBaris = (
    tahun: number,
    bagian: readonly number[],
    uraian: string,
    uang: Uang | null,
    kode: string | null,
  ) => [
    ...(hasKode ? [{ value: toKodeRekening(bagian), numberFormat: '@' }] : []),
    { value: bagian.join('.'), numberFormat: '@' },
    uraian,
    LEVEL[bagian.length - 1]!,
    tahun,
    uang && uang.pagu,
    uang && uang.realisasi,
    kode,
  ];
  const baris = (isTahunIni ? daftarTahun.slice(-1) : daftarTahun).flatMap((tahun) =>
    pohon.flatMap(({ nama, daftarKegiatan }, i) => {
      const kode = daftarIndikator.filter((satu) => satu.daftarProgram.includes(nama)).map((satu) => satu.kode);
      const drawRinci = () => {
        const uang = drawUang();
        return { uang, ditulis: uang.pagu === 0 && undian.isKena(0.5) ? null : uang };
      };
      const kegiatan = daftarKegiatan.map(({ uraian, daftarSub }, j) => {
        const rinci = daftarSub.length === 0 ? [drawRinci()] : daftarSub.map(drawRinci);
        const jumlah = sumUang(rinci.map(({ uang }) => uang));
        const ditulis = daftarSub.length === 0 ? rinci[0]!.ditulis : isIndukDiketik ? jumlah : null;
        const sub = daftarSub.map((satu, k) => toBaris(tahun, [i + 1, j + 1, k + 1], satu, rinci[k]!.ditulis, null));
        return { jumlah, baris: [toBaris(tahun, [i + 1, j + 1], uraian, ditulis, null), ...sub] };
      });
      const jumlah = isIndukDiketik ? sumUang(kegiatan.map((satu) => satu.jumlah)) : null;
      return [toBaris(tahun, [i + 1], nama, jumlah, kode.join('; ')), ...kegiatan.flatMap((satu) => satu.baris)];
    }),
  );
  const kepala = ['No', 'Uraian', 'Level', 'Tahun', 'Pagu', 'Realisasi', 'Indikator'];
  return { kepala: hasKode ? ['Kode Rekening', ...kepala] : kepala, baris };
}

function buildBelanja(undian: Undian, drawUang: () => Uang, daftarTahun: readonly number[]): TabelUji {
  const total = undian.pick(['Belanja', 'Total Belanja', 'Belanja Daerah']);
  const baris = daftarTahun.flatMap((tahun) => {
    const pegawai = drawUang();
    const barang = drawUang();
    const modal = drawUang();
    const operasi = sumUang([pegawai, barang]);
    const isi: [string, string | null, Uang][] = [
      [total, null, sumUang([operasi, modal])],
      ['Belanja Operasi', total, operasi],
      ['Belanja Pegawai', 'Belanja Operasi', pegawai],
      ['Belanja Barang dan Jasa', 'Belanja Operasi', barang],
      ['Belanja Modal', total, modal],
    ];
    return isi.map(([jenis, induk, { pagu, realisasi }]): NewCell[] => [jenis, induk, tahun, pagu, realisasi]);
  });
  return { kepala: ['Jenis Belanja', 'Induk', 'Tahun', 'Pagu', 'Realisasi'], baris };
}

function buildSkm(undian: Undian, daftarTahun: readonly number[]): TabelUji {
  const daftarPeriode = undian.isKena(0.3) ? PERIODE.semester : [null];
  const condong = undian.int(0, 8);
  const baris = daftarTahun
    .slice(-undian.int(1, 2))
    .flatMap((tahun) =>
      daftarPeriode.flatMap((periode) =>
        Array.from({ length: undian.int(5, 60) }, (_, i): NewCell[] => [
          i + 1,
          tahun,
          periode,
          ...Array.from({ length: 9 }, (__, unsur) =>
            undian.isKena(0.01) ? null : undian.pick(unsur === condong ? [2, 3, 3] : [3, 3, 3, 4, 4, 2]),
          ),
        ]),
      ),
    );
  return { kepala: ['No', 'Tahun', 'Periode', ...Array.from({ length: 9 }, (_, i) => `U${i + 1}`)], baris };
}

function buildAnalisis(undian: Undian, daftarIndikator: readonly Indikator[]): TabelUji {
  return {
    kepala: ['Kode', 'Penyebab Keberhasilan', 'Penyebab Kegagalan', 'Solusi', 'Pembanding Nasional'],
    baris: daftarIndikator.map(({ kode, nama }) => [
      kode,
      `Koordinasi yang baik dalam ${nama.toLowerCase()} sejak triwulan II`,
      undian.isKena(0.5) ? 'Anggaran terbatas' : null,
      'Peningkatan koordinasi 2 kali sebulan',
      undian.isKena(0.5) ? 'Tidak ada' : undian.int(60, 90),
    ]),
  };
}
