import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CaraCapaian, RingkasanIndikator } from '../usecases';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { GrafikKecil } from './GrafikKecil';
import { Narasi } from './Narasi';
import { useWarna } from './warna';

const useGaya = makeStyles({
  kartu: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  nama: { ...typographyStyles.body1Strong, marginBlock: `0 ${tokens.spacingVerticalXS}` },
  angka: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  nilai: { marginInlineStart: 0, fontVariantNumeric: 'tabular-nums' },
  cara: { marginBlockStart: tokens.spacingVerticalXS },
  tombol: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    width: 'fit-content',
  },
  rincian: {
    ...typographyStyles.caption1,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxWidth: '80ch',
  },
});

/** One indicator: target, realisasi, capaian, kategori, how the capaian came about, and what it means. */
export function KartuIndikator({ indikator }: { readonly indikator: RingkasanIndikator }) {
  const gaya = useGaya();
  const warna = useWarna();
  const kalimat = useKalimat();
  const { target, realisasi, capaian, kategori, cara, narasi, riwayat } = indikator;
  return (
    <li className={gaya.kartu}>
      <h3 className={gaya.nama}>{indikator.indikator}</h3>
      <dl className={gaya.angka}>
        <Angka label={kalimat.target}>{target ?? kalimat.tidakAda}</Angka>
        <Angka label={kalimat.realisasi}>{realisasi ?? kalimat.tidakAda}</Angka>
        <Angka label={kalimat.capaian}>{capaian === null ? '–' : kalimat.persen(capaian)}</Angka>
        <Angka label={kalimat.kategori}>
          {indikator.warna !== null && (
            <span aria-hidden="true" className={warna.petak} style={warna.gaya(indikator.warna)} />
          )}
          {kategori ?? kalimat.belumDapatDihitung}
        </Angka>
      </dl>
      {riwayat !== null && <GrafikKecil grafik={riwayat} />}
      {(cara !== null || narasi !== null) && (
        <details className={gaya.cara}>
          <summary className={gaya.tombol}>{cara === null ? kalimat.narasi : kalimat.caraHitung}</summary>
          {cara !== null && (
            <ul className={gaya.rincian}>
              {listRincian(indikator, cara, kalimat).map((baris) => (
                <li key={baris}>{baris}</li>
              ))}
            </ul>
          )}
          {narasi !== null && <Narasi teks={narasi} indikator={indikator.indikator} />}
        </details>
      )}
    </li>
  );
}

function Angka({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const gaya = useGaya();
  return (
    <div>
      <dt className={gaya.label}>{label}</dt>
      <dd className={gaya.nilai}>{children}</dd>
    </div>
  );
}

function listRincian(indikator: RingkasanIndikator, cara: CaraCapaian, kalimat: Kalimat): string[] {
  const { pagu, realisasiAnggaran, serapan, efisiensi, kategoriEfisiensi, capaianRenstra, targetAkhir } = indikator;
  const baris = [formatCapaian(indikator, cara, kalimat)];
  if (indikator.kategori !== null && cara.selang !== '') {
    baris.push(`${kalimat.selangKategori(indikator.kategori, cara.selang)} (${cara.skala}; ${cara.sumberSkala})`);
  }
  if (targetAkhir !== null && capaianRenstra !== null) baris.push(kalimat.renstra(targetAkhir, capaianRenstra));
  if (pagu !== null && realisasiAnggaran !== null) {
    const anggaran = kalimat.anggaranIndikator(pagu, realisasiAnggaran);
    baris.push(serapan === null ? anggaran : `${anggaran}; ${kalimat.serapanIndikator(serapan)}`);
  }
  if (efisiensi !== null) {
    const angka = kalimat.efisiensiIndikator(efisiensi);
    baris.push(kategoriEfisiensi === null ? angka : `${angka}: ${kategoriEfisiensi}`);
  }
  return baris;
}

function formatCapaian({ capaian }: RingkasanIndikator, cara: CaraCapaian, kalimat: Kalimat): string {
  const rumus = {
    'R/T': kalimat.rumusNaik,
    '(2T-R)/T': kalimat.rumusTurun,
    'T/R': kalimat.rumusTurunBagi,
    rentang: kalimat.rumusRentang,
  }[cara.rumus];
  if (cara.batas !== null) return `${rumus}, ${kalimat.dibatasi(cara.batas)}`;
  const angka = kalimat.samaDengan(rumus, cara.isTerpotong ? `${cara.utuh}…` : cara.utuh);
  if (capaian === null || (capaian === cara.utuh && !cara.isTerpotong)) return angka;
  return `${angka}, ${cara.pembulatan === 'potong' ? kalimat.dipotong(capaian) : kalimat.dibulatkan(capaian)}`;
}
