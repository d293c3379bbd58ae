import type { AngkaSel, Desimal, HasilAnggaran, HasilBelanja } from '../../engine';
import { SERATUS, formatAngka, roundAngka } from '../../engine';
import { formatHasil } from '../format-sel';
import type { Konteks } from '../konteks';
import type { IsiAnggaran, IsiBelanja, IsiSumber, IsiUmum, PilihBaris, SelLayout } from '../layout';
import type { BarisSumber } from './baris-sumber';
import { listButirTahunan } from './butir-tahunan';
import { sumLeaves } from './ringkasan';

/** A row per budget row of the report year. */
export function listAnggaran(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  const jumlahPagu = sumLeaves(konteks.hasil, ({ pagu }) => pagu);
  return selectLevel(listTahunLaporan(konteks), pilih).map((anggaran) => {
    const baris = buildBaris(konteks, anggaran);
    return {
      ...baris,
      value: (sel) => (sel.isi === 'porsi' ? formatPorsi(konteks, anggaran.pagu, jumlahPagu, sel) : baris.value(sel)),
    };
  });
}

/** A row per programme that supports the table's indicators, under the first one it supports. */
export function listProgramPendukung(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  const daftarProgram = selectLevel(listTahunLaporan(konteks), { level: ['program'] });
  return konteks.daftarIndikator
    .filter(({ data }) => pilih.jenis === undefined || pilih.jenis.includes(data.jenis))
    .flatMap(({ data }) =>
      daftarProgram
        .filter(({ indikator }) => indikator.includes(data.kode))
        .map((program) => {
          const baris = buildBaris(konteks, program);
          return {
            ...baris,
            kunci: data.kode,
            value: (sel: SelLayout<string>) => {
              switch (sel.isi as IsiSumber['program-pendukung']) {
                case 'tujuan':
                  return data.tujuan;
                case 'sasaran':
                  return data.sasaran;
                case 'indikator':
                  return data.indikator;
                default:
                  return baris.value(sel);
              }
            },
          };
        }),
    );
}

/** Programmes, kegiatan and sub kegiatan of the table's indicators; sub kegiatan grouped when there are several. */
export function listAnggaranSasaran(konteks: Konteks): BarisSumber[] {
  const { daftarIndikator, hasil } = konteks;
  const cabang = findCabangPendukung(konteks);
  const subPerInduk = new Map<number, HasilAnggaran[]>();
  for (const sub of cabang) {
    if (sub.level !== 'sub kegiatan' || sub.induk === null) continue;
    subPerInduk.set(sub.induk, [...(subPerInduk.get(sub.induk) ?? []), sub]);
  }
  const daftarBaris: BarisSumber[] = [];
  for (const [letak, anggaran] of hasil.anggaran.entries()) {
    if (!cabang.has(anggaran)) continue;
    if (anggaran.level === 'program') daftarBaris.push(buildBaris(konteks, anggaran));
    if (anggaran.level !== 'kegiatan') continue;
    daftarBaris.push(buildBaris(konteks, anggaran));
    const daftarSub = subPerInduk.get(letak) ?? [];
    if (daftarIndikator.length < 2) {
      daftarBaris.push(...daftarSub.map((sub) => buildBaris(konteks, sub)));
      continue;
    }
    for (const { data } of daftarIndikator) {
      const daftarSubIndikator = daftarSub.filter(({ indikator }) => indikator.includes(data.kode));
      if (daftarSubIndikator.length === 0) continue;
      daftarBaris.push({
        level: 'indikator',
        kunci: data.kode,
        isKelompok: true,
        value: (sel) => (sel.isi === 'indikator' ? data.namaLain || data.indikator : ''),
      });
      daftarBaris.push(...daftarSubIndikator.map((sub) => buildBaris(konteks, sub)));
    }
  }
  return daftarBaris;
}

/** Rows of the report year that support one of the table's indicators, and everything above them. */
function findCabangPendukung({ hasil, daftarIndikator }: Konteks): ReadonlySet<HasilAnggaran> {
  const daftarKode = new Set(daftarIndikator.map(({ data }) => data.kode));
  const cabang = new Set<HasilAnggaran>();
  for (const anggaran of hasil.anggaran) {
    if (anggaran.data.tahun !== hasil.tahun || !anggaran.indikator.some((kode) => daftarKode.has(kode))) continue;
    let baris: HasilAnggaran | undefined = anggaran;
    while (baris !== undefined && !cabang.has(baris)) {
      cabang.add(baris);
      baris = baris.induk === null ? undefined : hasil.anggaran[baris.induk];
    }
  }
  return cabang;
}

/** A row per programme or kegiatan over several years, named as in its first year. */
export function listAnggaranTahunan(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  const { hasil } = konteks;
  const [dari, sampai] = pilih.tahun ?? [0, 0];
  const daftarTahun = Array.from({ length: sampai - dari + 1 }, (_, i) => hasil.tahun + dari + i);
  const isDipilih = ({ level }: HasilAnggaran) => pilih.level === undefined || pilih.level.includes(level);
  return listButirTahunan(hasil.anggaran, daftarTahun, isDipilih).map(({ pertama, perTahun, no }) => ({
    level: pertama.level,
    kunci: '',
    isKelompok: false,
    value: (sel: SelLayout<string>) => {
      if (sel.isi === 'no') return no;
      if (sel.tahun === undefined) return valueAnggaran(konteks, pertama, sel);
      const anggaran = perTahun.get(hasil.tahun + sel.tahun);
      return anggaran === undefined ? '' : valueAnggaran(konteks, anggaran, sel);
    },
  }));
}

/** A row per jenis belanja of the report year, with the figures of other years where a cell asks for them. */
export function listBelanja(konteks: Konteks): BarisSumber[] {
  const { hasil } = konteks;
  return hasil.belanja
    .filter(({ data }) => data.tahun === hasil.tahun)
    .map((belanja) => ({
      level: String(belanja.tingkat),
      kunci: '',
      isKelompok: false,
      value: (sel: SelLayout<string>) => {
        if (sel.tahun === undefined) return valueBelanja(konteks, belanja, sel);
        const tahun = hasil.tahun + sel.tahun;
        const lain = hasil.belanja.find(({ data }) => data.tahun === tahun && isSejenis(data, belanja.data));
        return lain === undefined ? '' : valueBelanja(konteks, lain, sel);
      },
    }));
}

/** Kinds of belanja are told apart by name; offices differ in capitals and blanks from year to year. */
function isSejenis(kiri: HasilBelanja['data'], kanan: HasilBelanja['data']): boolean {
  const toKunci = ({ jenis }: HasilBelanja['data']) => jenis.toLowerCase().replace(/\s+/g, ' ').trim();
  return toKunci(kiri) === toKunci(kanan);
}

function listTahunLaporan({ hasil }: Konteks): readonly HasilAnggaran[] {
  return hasil.anggaran.filter(({ data }) => data.tahun === hasil.tahun);
}

function selectLevel(daftar: readonly HasilAnggaran[], { level }: PilihBaris): readonly HasilAnggaran[] {
  return level === undefined ? daftar : daftar.filter((anggaran) => level.includes(anggaran.level));
}

function buildBaris(konteks: Konteks, anggaran: HasilAnggaran): BarisSumber {
  return {
    level: anggaran.level,
    kunci: '',
    isKelompok: false,
    value: (sel) => valueAnggaran(konteks, anggaran, sel),
  };
}

function valueAnggaran(konteks: Konteks, anggaran: HasilAnggaran, sel: SelLayout<string>): string {
  const { data } = anggaran;
  switch (sel.isi as Exclude<IsiAnggaran, IsiUmum>) {
    case 'no':
      return data.no;
    case 'kode':
      return data.kode;
    case 'kodeProgram':
      return data.kode.split('.').slice(0, 3).join('.');
    case 'kodeKegiatan':
      return data.kode.split('.').slice(3, 5).join('.');
    case 'kodeSubKegiatan':
      return data.kode.split('.').slice(5).join('.');
    case 'uraian':
      return data.uraian;
    case 'namaLain':
      return data.namaLain || data.uraian;
    case 'namaTanpaProgram':
      return (data.namaLain || data.uraian).replace(/^program\s+/i, '');
    case 'indikatorSendiri': {
      const kode = data.indikator[0] ?? anggaran.indikator[0];
      return konteks.hasil.indikator.find((indikator) => indikator.data.kode === kode)?.data.indikator ?? '';
    }
    case 'pagu':
      return formatRupiahSel(konteks, anggaran.pagu, data.pagu, sel);
    case 'realisasi':
      return formatRupiahSel(konteks, anggaran.realisasi, data.realisasi, sel);
    case 'sisa':
      return formatRupiahSel(konteks, anggaran.sisa, null, sel);
    case 'serapan':
      return formatSerapan(konteks, anggaran, sel);
  }
}

function valueBelanja(konteks: Konteks, belanja: HasilBelanja, sel: SelLayout<string>): string {
  const { data } = belanja;
  switch (sel.isi as Exclude<IsiBelanja, IsiUmum>) {
    case 'jenis':
      return data.jenis;
    case 'pagu':
      return formatRupiahSel(konteks, belanja.pagu, data.pagu, sel);
    case 'realisasi':
      return formatRupiahSel(konteks, belanja.realisasi, data.realisasi, sel);
    case 'sisa':
      return formatRupiahSel(konteks, belanja.sisa, null, sel);
    case 'serapan':
      return formatSerapan(konteks, belanja, sel);
    case 'porsi': {
      const total = konteks.hasil.belanja.find((baris) => baris.data.tahun === data.tahun && baris.tingkat === 0);
      return formatPorsi(konteks, belanja.pagu, total?.pagu ?? null, sel);
    }
  }
}

/** Rupiah with sen where the office typed some; a sum has none. */
function formatRupiahSel(
  { profil }: Konteks,
  nilai: Desimal | null,
  sel: AngkaSel | null,
  { format }: SelLayout<string>,
): string {
  if (nilai === null) return profil.gaya.kosong;
  if (nilai.isNol() && profil.gaya.nol === '-') return '-';
  const bacaan = sel?.bacaan;
  const isDiketik = bacaan?.jenis === 'angka' && bacaan.nilai.compare(nilai) === 0;
  const teks = formatAngka(nilai, isDiketik && bacaan.desimal > 0 ? 2 : 0, 'setengah-ke-atas');
  return format === 'rupiah-strip' ? `${teks},-` : teks;
}

function formatSerapan(
  { profil }: Konteks,
  { serapan, pagu, data }: HasilAnggaran | HasilBelanja,
  sel: SelLayout<string>,
): string {
  if (serapan !== null) {
    const desimalSel = 'desimalSerapan' in data ? data.desimalSerapan : undefined;
    return formatHasil(serapan, sel, profil.pengaturan.pembulatanSerapan, desimalSel);
  }
  return pagu?.isNol() ? profil.gaya.tanpaPagu : profil.gaya.kosong;
}

function formatPorsi(
  { profil }: Konteks,
  bagian: Desimal | null,
  keseluruhan: Desimal | null,
  sel: SelLayout<string>,
): string {
  if (bagian === null || keseluruhan === null || keseluruhan.isNol()) return profil.gaya.kosong;
  const aturan = profil.pengaturan.pembulatanSerapan;
  return formatHasil(roundAngka(bagian.multiply(SERATUS).divide(keseluruhan), aturan), sel, aturan);
}
