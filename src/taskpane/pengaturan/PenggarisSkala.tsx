import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RingkasanIndikator, TampilanSkala } from '../../usecases';
import { useKalimat } from '../bahasa';
import { useWarna } from '../warna';
import { findLetak } from './letak-skala';

export interface PenggarisSkalaProps {
  readonly skala: TampilanSkala;
  /** The indicators of the report year; null before the first run. */
  readonly indikator: readonly RingkasanIndikator[] | null;
}

const DIAMETER = 10;
const LANGKAH = 11;

const useGaya = makeStyles({
  gambar: { marginBlock: `0 ${tokens.spacingVerticalM}`, marginInline: 0 },
  judul: { ...typographyStyles.body1Strong, margin: 0 },
  sumber: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  garis: { marginBlockStart: tokens.spacingVerticalS, marginInline: tokens.spacingHorizontalS },
  titik: { position: 'relative' },
  satu: {
    position: 'absolute',
    boxSizing: 'border-box',
    width: `${DIAMETER}px`,
    height: `${DIAMETER}px`,
    marginInlineStart: `${-DIAMETER / 2}px`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  batang: {
    display: 'flex',
    height: '16px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  ruas: {
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
    ':not(:first-child)': {
      borderInlineStartWidth: tokens.strokeWidthThin,
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    },
  },
  batas: { position: 'relative', height: tokens.lineHeightBase300 },
  angka: {
    ...typographyStyles.caption1,
    position: 'absolute',
    transform: 'translateX(-50%)',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  daftar: { listStyleType: 'none', marginBlock: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  baris: {
    paddingBlock: tokens.spacingVerticalXXS,
    // A second line begins under the words, not under the square.
    paddingInlineStart: tokens.spacingHorizontalL,
    textIndent: `calc(-1 * ${tokens.spacingHorizontalL})`,
    overflowWrap: 'anywhere',
  },
  selang: { color: tokens.colorNeutralForeground2 },
  isi: { fontVariantNumeric: 'tabular-nums' },
});

/** The rating scale as a ruler with the office's own capaian as dots over it, and the same in words below. */
export function PenggarisSkala({ skala, indikator }: PenggarisSkalaProps) {
  const gaya = useGaya();
  const warna = useWarna();
  const kalimat = useKalimat();
  const { ruas, batas, titik } = findLetak(
    skala,
    (indikator ?? []).flatMap(({ capaian }) => capaian ?? []),
  );
  const tinggi = titik.reduce((tertinggi, { tingkat }) => Math.max(tertinggi, tingkat + 1), 0) * LANGKAH;
  const letakWarna = (label: string) => skala.jenjang.findIndex((satu) => satu.label === label);

  return (
    <figure className={gaya.gambar}>
      <figcaption>
        <p className={gaya.judul} lang="id">
          {skala.judul}
        </p>
        <p className={gaya.sumber} lang="id">
          {skala.sumber}
        </p>
      </figcaption>
      <div className={gaya.garis} aria-hidden="true">
        <div className={gaya.titik} style={{ height: `${tinggi}px` }}>
          {titik.map(({ letak, tingkat }, i) => (
            <span key={i} className={gaya.satu} style={{ left: `${letak}%`, bottom: `${tingkat * LANGKAH + 1}px` }} />
          ))}
        </div>
        <div className={gaya.batang}>
          {ruas.map(({ label, panjang, warna: warnaSkala }) => (
            <span
              key={label}
              className={mergeClasses(gaya.ruas, warna.kelas(letakWarna(label)))}
              style={{ width: `${panjang}%`, ...warna.gaya(warnaSkala) }}
            />
          ))}
        </div>
        <div className={gaya.batas}>
          {batas.map(({ teks, letak }) => (
            <span key={teks} className={gaya.angka} style={{ left: `${letak}%` }}>
              {teks}
            </span>
          ))}
        </div>
      </div>
      <ul className={gaya.daftar}>
        {skala.jenjang.map(({ label, selang, warna: warnaSkala }, i) => (
          <li key={label} className={gaya.baris}>
            <span
              aria-hidden="true"
              className={mergeClasses(warna.petak, warna.kelas(i))}
              style={warna.gaya(warnaSkala)}
            />
            <span lang="id">{label}</span>
            {selang !== '' && <span className={gaya.selang}> · {selang}</span>}
            <IsiJenjang indikator={(indikator ?? []).filter(({ kategori }) => kategori === label)} />
          </li>
        ))}
      </ul>
      {indikator === null && <p className={gaya.sumber}>{kalimat.tanpaTitik}</p>}
    </figure>
  );
}

/** Nobody reads more of them than this. */
const TERBANYAK = 12;

function IsiJenjang({ indikator }: { readonly indikator: readonly RingkasanIndikator[] }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  if (indikator.length === 0) return null;
  const angka = indikator.slice(0, TERBANYAK).flatMap(({ capaian }) => capaian ?? []);
  const sisa = indikator.length > TERBANYAK ? '; …' : '';
  return (
    <span className={gaya.isi}>
      {' · '}
      {kalimat.jumlahIndikator(indikator.length)}: {angka.join('; ')}
      {sisa}
    </span>
  );
}
