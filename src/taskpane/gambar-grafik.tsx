import type { Grafik } from '../usecases';
import { formatNilaiGrafik } from '../usecases/awal';

/** Names of classes for what a chart is drawn with. */
export interface GayaGambar {
  /** Of a series, or of a part of a whole, counted from 0. */
  bidang(letak: number, jumlah: number): string;
  garis(letak: number, jumlah: number): string;
  readonly sorot: string;
  readonly teks: string;
  readonly dasar: string;
}

export interface Gambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly isi: React.ReactNode;
}

const LEBAR = 280;
const HURUF = 11;
const NAMA_TERPANJANG = 46;
/** Room for the figure at the end of a bar. */
const RUANG_ANGKA = 52;

/** The figures of a chart as a drawing, in pixels. */
export function drawGrafik(grafik: Grafik, gaya: GayaGambar): Gambar {
  switch (grafik.jenis) {
    case 'kolom':
      return drawKolom(grafik, gaya);
    case 'batang':
      return drawBatang(grafik, gaya);
    case 'garis':
      return drawGaris(grafik, gaya);
    case 'lingkaran':
      return drawLingkaran(grafik, gaya);
  }
}

/** Lying bars, each below its name. */
function drawBatang(grafik: Grafik, gaya: GayaGambar): Gambar {
  const { kategori, seri, sorot } = grafik;
  const [tebal, jarak] = [10, 8];
  const perKategori = HURUF + 5 + seri.length * (tebal + 2) + jarak;
  const skala = (LEBAR - RUANG_ANGKA) / findTertinggi(grafik);
  const isi = kategori.map((nama, i) => (
    <g key={i} transform={`translate(0 ${i * perKategori})`}>
      <text className={gaya.teks} x={0} y={HURUF}>
        {shorten(nama)}
      </text>
      {seri.map((satu, j) => {
        const panjang = toAngka(satu.nilai[i]) * skala;
        const y = HURUF + 5 + j * (tebal + 2);
        const isSorot = sorot.includes(i) && j === seri.length - 1;
        return (
          <g key={satu.nama}>
            <rect
              className={isSorot ? gaya.sorot : gaya.bidang(j, seri.length)}
              x={0}
              y={y}
              width={panjang}
              height={tebal}
            />
            <text className={gaya.teks} x={panjang + 4} y={y + tebal - 1}>
              {formatNilaiGrafik(satu.nilai[i] ?? null, grafik)}
            </text>
          </g>
        );
      })}
    </g>
  ));
  return { lebar: LEBAR, tinggi: kategori.length * perKategori, isi };
}

/** Upright columns above their names. */
function drawKolom(grafik: Grafik, gaya: GayaGambar): Gambar {
  const { kategori, seri, sorot } = grafik;
  const [tinggi, dasar] = [130, 108];
  const lebarKategori = LEBAR / kategori.length;
  const lebarKolom = Math.min(28, (lebarKategori - 8) / seri.length);
  const skala = (dasar - HURUF - 6) / findTertinggi(grafik);
  const isi = kategori.map((nama, i) => {
    const tengah = (i + 0.5) * lebarKategori;
    return (
      <g key={i}>
        {seri.map((satu, j) => {
          const panjang = toAngka(satu.nilai[i]) * skala;
          const x = tengah + (j - seri.length / 2) * lebarKolom;
          const isSorot = sorot.includes(i) && j === seri.length - 1;
          return (
            <g key={satu.nama}>
              <rect
                className={isSorot ? gaya.sorot : gaya.bidang(j, seri.length)}
                x={x}
                y={dasar - panjang}
                width={lebarKolom - 1}
                height={panjang}
              />
              <text className={gaya.teks} x={x + lebarKolom / 2} y={dasar - panjang - 3} textAnchor="middle">
                {formatNilaiGrafik(satu.nilai[i] ?? null, grafik)}
              </text>
            </g>
          );
        })}
        <text className={gaya.teks} x={tengah} y={dasar + HURUF + 4} textAnchor="middle">
          {shorten(nama)}
        </text>
      </g>
    );
  });
  return {
    lebar: LEBAR,
    tinggi,
    isi: (
      <>
        {isi}
        <line className={gaya.dasar} x1={0} x2={LEBAR} y1={dasar} y2={dasar} />
      </>
    ),
  };
}

/** A line for each series, the years below, and at each point of the last series its figure. */
function drawGaris(grafik: Grafik, gaya: GayaGambar): Gambar {
  const { kategori, seri } = grafik;
  const [tinggi, atas, bawah, tepi] = [76, 20, 52, 24];
  const angka = seri.flatMap(({ nilai }) => nilai.flatMap((satu) => (satu === null ? [] : [Number(satu)])));
  const [rendah, tinggiNilai] = [Math.min(...angka), Math.max(...angka)];
  const rentang = tinggiNilai - rendah || 1;
  const xAt = (i: number) => tepi + (i * (LEBAR - 2 * tepi)) / Math.max(1, kategori.length - 1);
  const yAt = (nilai: string) => bawah - ((Number(nilai) - rendah) / rentang) * (bawah - atas);
  const isi = seri.map((satu, j) => {
    const titik = satu.nilai.flatMap((nilai, i) => (nilai === null ? [] : [{ x: xAt(i), y: yAt(nilai), nilai }]));
    const isTerakhir = j === seri.length - 1;
    return (
      <g key={satu.nama}>
        <polyline className={gaya.garis(j, seri.length)} points={titik.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {isTerakhir &&
          titik.map(({ x, y, nilai }) => (
            <g key={x}>
              <circle className={gaya.bidang(j, seri.length)} cx={x} cy={y} r={3} />
              <text className={gaya.teks} x={x} y={y - 6} textAnchor="middle">
                {formatNilaiGrafik(nilai, grafik)}
              </text>
            </g>
          ))}
      </g>
    );
  });
  return {
    lebar: LEBAR,
    tinggi,
    isi: (
      <>
        {isi}
        {kategori.map((nama, i) => (
          <text key={nama} className={gaya.teks} x={xAt(i)} y={tinggi - 4} textAnchor="middle">
            {nama}
          </text>
        ))}
      </>
    ),
  };
}

/** Parts of a whole, clockwise from the top, named beside it. */
function drawLingkaran(grafik: Grafik, gaya: GayaGambar): Gambar {
  const { kategori, seri } = grafik;
  const nilai = kategori.map((_, i) => toAngka(seri[0]?.nilai[i]));
  const jumlah = nilai.reduce((total, satu) => total + satu, 0) || 1;
  const [jari, tengah, langkah] = [44, 48, HURUF + 7];
  const tinggi = Math.max(2 * tengah, kategori.length * langkah + 4);
  let awal = 0;
  const isi = nilai.map((satu, i) => {
    const mulai = awal;
    awal += satu / jumlah;
    return (
      <g key={kategori[i]}>
        <path className={gaya.bidang(i, 0)} d={buildJuring(tengah, jari, mulai, awal)} />
        <rect className={gaya.bidang(i, 0)} x={112} y={6 + i * langkah} width={10} height={10} />
        <text className={gaya.teks} x={128} y={15 + i * langkah}>
          {shorten(`${kategori[i]}: ${formatNilaiGrafik(seri[0]?.nilai[i] ?? null, grafik)}`)}
        </text>
      </g>
    );
  });
  return { lebar: LEBAR, tinggi, isi };
}

/** A sector; shares of the circle from 0 to 1. */
function buildJuring(tengah: number, jari: number, mulai: number, akhir: number): string {
  // A full circle begins and ends in the same point, where an arc would be nothing.
  const sampai = Math.min(akhir, mulai + 0.99999);
  const titik = (bagian: number) => {
    const sudut = bagian * 2 * Math.PI;
    return `${(tengah + jari * Math.sin(sudut)).toFixed(3)} ${(tengah - jari * Math.cos(sudut)).toFixed(3)}`;
  };
  const besar = sampai - mulai > 0.5 ? 1 : 0;
  return `M ${tengah} ${tengah} L ${titik(mulai)} A ${jari} ${jari} 0 ${besar} 1 ${titik(sampai)} Z`;
}

/** A drawing has no length below nothing; the figure beside it says what it is. */
function toAngka(nilai: string | null | undefined): number {
  return Math.max(0, Number(nilai ?? 0));
}

function findTertinggi({ seri }: Grafik): number {
  return Math.max(0, ...seri.flatMap(({ nilai }) => nilai.map(toAngka))) || 1;
}

function shorten(nama: string): string {
  return nama.length <= NAMA_TERPANJANG ? nama : `${nama.slice(0, NAMA_TERPANJANG - 1).trimEnd()}…`;
}
