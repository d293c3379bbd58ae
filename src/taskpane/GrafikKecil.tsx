import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Grafik } from '../usecases';
import { describeGrafik, formatJudulGrafik } from '../usecases/awal';
import { drawGrafik, type GayaGambar } from './gambar-grafik';

export interface GrafikKecilProps {
  readonly grafik: Grafik;
  /** Drawn on paper, which is white in every theme, or in the colours of the pane. @default 'panel' */
  readonly latar?: 'kertas' | 'panel';
}

const TERPAKSA = '@media (forced-colors: active)';

const useGaya = makeStyles({
  bingkai: { marginBlock: `${tokens.spacingVerticalS} 0`, marginInline: 0 },
  judul: {
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase200,
    marginBlockEnd: tokens.spacingVerticalXS,
  },
  gambar: { display: 'block', maxWidth: '100%', height: 'auto' },
  legenda: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    listStyleType: 'none',
    marginBlock: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  petak: { marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: '-1px' },
  teks: { fontSize: '11px', fill: 'currentColor' },
  dasar: { stroke: 'currentColor', strokeWidth: 1 },
  garis: { fill: 'none', strokeWidth: '2px' },
  putus: { strokeDasharray: '4 3' },
  // What was aimed at steps back behind what was reached.
  utamaKertas: { fill: '#1F4E79', stroke: '#1F4E79', [TERPAKSA]: { fill: 'CanvasText', stroke: 'CanvasText' } },
  keduaKertas: { fill: '#A6BFD9', stroke: '#A6BFD9', [TERPAKSA]: { fill: 'GrayText', stroke: 'GrayText' } },
  ketigaKertas: { fill: '#5B8DB8', stroke: '#ffffff', [TERPAKSA]: { fill: 'Canvas', stroke: 'CanvasText' } },
  keempatKertas: { fill: '#D0D0D0', stroke: '#ffffff', [TERPAKSA]: { fill: 'ButtonFace', stroke: 'CanvasText' } },
  sorotKertas: { fill: '#C55A11', stroke: '#C55A11', [TERPAKSA]: { fill: 'Highlight', stroke: 'CanvasText' } },
  utamaPanel: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    [TERPAKSA]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  keduaPanel: {
    fill: tokens.colorNeutralStrokeAccessible,
    stroke: tokens.colorNeutralStrokeAccessible,
    [TERPAKSA]: { fill: 'GrayText', stroke: 'GrayText' },
  },
  tanpaIsi: { fill: 'none', [TERPAKSA]: { fill: 'none' } },
});

/** A chart as a small picture; a screen reader hears its figures. */
export function GrafikKecil({ grafik, latar = 'panel' }: GrafikKecilProps) {
  const gaya = useGaya();
  const gayaGambar = useGayaGambar(latar);
  const { lebar, tinggi, isi } = drawGrafik(grafik, gayaGambar);
  const judul = formatJudulGrafik(grafik);
  const isBeberapa = grafik.seri.length > 1;
  return (
    <figure className={gaya.bingkai} lang="id">
      {latar === 'kertas' && <figcaption className={gaya.judul}>{judul}</figcaption>}
      <svg
        className={gaya.gambar}
        role="img"
        aria-label={`${judul}. ${describeGrafik(grafik)}`}
        viewBox={`0 0 ${lebar} ${tinggi}`}
        width={lebar}
        height={tinggi}
      >
        {isi}
      </svg>
      {isBeberapa && (
        <ul className={gaya.legenda} aria-hidden="true">
          {grafik.seri.map(({ nama }, i) => (
            <li key={nama}>
              <svg className={gaya.petak} width={12} height={12}>
                <rect className={gayaGambar.bidang(i, grafik.seri.length)} width={12} height={12} />
              </svg>
              {nama}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function useGayaGambar(latar: 'kertas' | 'panel'): GayaGambar {
  const gaya = useGaya();
  const isKertas = latar === 'kertas';
  const utama = isKertas ? gaya.utamaKertas : gaya.utamaPanel;
  const kedua = isKertas ? gaya.keduaKertas : gaya.keduaPanel;
  const bagian = [utama, kedua, gaya.ketigaKertas, gaya.keempatKertas];
  const bidang = (letak: number, jumlah: number) =>
    (jumlah === 2 ? [kedua, utama][letak] : bagian[letak % bagian.length]) ?? utama;
  return {
    bidang,
    garis: (letak, jumlah) =>
      mergeClasses(bidang(letak, jumlah), gaya.garis, gaya.tanpaIsi, letak < jumlah - 1 && gaya.putus),
    sorot: gaya.sorotKertas,
    teks: gaya.teks,
    dasar: gaya.dasar,
  };
}
