import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HasilHitung, Ringkasan } from '../usecases';
import { useKalimat } from './bahasa';
import { BatangLabel } from './BatangLabel';
import { DaftarPerubahan } from './DaftarPerubahan';
import { KartuIndikator } from './KartuIndikator';
import { LangkahPertama } from './LangkahPertama';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  judul: { ...typographyStyles.subtitle2, marginBlock: `0 ${tokens.spacingVerticalS}` },
  paragraf: { marginBlock: `0 ${tokens.spacingVerticalS}`, maxWidth: '70ch' },
  angka: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  kotak: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  besar: { ...typographyStyles.subtitle1, marginInlineStart: 0 },
  rincian: { marginInlineStart: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  usang: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  rapat: { margin: 0 },
  catatan: { color: tokens.colorNeutralForeground3, margin: 0 },
});

/** The report at one glance: categories, totals, and each indicator of the year. */
export function IsiRingkasan() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  if (buku === null) return null;
  const { dihitung } = buku;
  if (dihitung === null) return <LangkahPertama ikhtisar={buku.ikhtisar} />;
  const { ringkasan, isi } = dihitung;
  return (
    <div className={gaya.isi}>
      <LembarUsang lembar={isi.lembar} />
      <section>
        <h2 className={gaya.judul}>{kalimat.jumlahIndikator(ringkasan.indikator.length)}</h2>
        {ringkasan.indikator.length === 0 && <p className={gaya.paragraf}>{kalimat.tanpaIndikator}</p>}
        <BatangLabel daftar={ringkasan.kategori} />
      </section>
      <AngkaUtama ringkasan={ringkasan} />
      <DaftarPerubahan isi={isi} />
      <ul className={gaya.daftar}>
        {ringkasan.indikator.map((indikator, i) => (
          <KartuIndikator key={i} indikator={indikator} />
        ))}
      </ul>
      <p className={gaya.catatan}>{kalimat.profil(ringkasan.profil)}.</p>
    </div>
  );
}

/** Report sheets that no longer hold what the workbook says. */
function LembarUsang({ lembar }: { readonly lembar: HasilHitung['lembar'] }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { buildTabel } = usePengelola();
  const usang = lembar.filter(({ keadaan }) => keadaan === 'perlu-diperbarui').map(({ id }) => id);
  if (usang.length === 0) return null;
  return (
    <div className={gaya.usang}>
      <p className={gaya.rapat}>▲ {kalimat.lembarUsang(usang.length)}</p>
      <Button size="small" disabledFocusable={pekerjaan !== null} onClick={() => void buildTabel(usang)}>
        {kalimat.perbaruiTabel}
      </Button>
    </div>
  );
}

function AngkaUtama({ ringkasan: { skm, anggaran, efisiensi } }: { readonly ringkasan: Ringkasan }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  if (skm === null && anggaran === null && efisiensi.length === 0) return null;
  return (
    <dl className={gaya.angka}>
      {skm !== null && (
        <div className={gaya.kotak}>
          <dt className={gaya.label}>{kalimat.ikm}</dt>
          <dd className={gaya.besar}>
            {skm.ikm} · {kalimat.mutu(skm.mutu)}
          </dd>
          <dd className={gaya.rincian}>{kalimat.ikmRincian(skm.kinerja, String(skm.responden))}</dd>
        </div>
      )}
      {anggaran !== null && (
        <div className={gaya.kotak}>
          <dt className={gaya.label}>{kalimat.serapan}</dt>
          <dd className={gaya.besar}>{anggaran.serapan === null ? '–' : kalimat.persen(anggaran.serapan)}</dd>
          <dd className={gaya.rincian}>{kalimat.serapanRincian(anggaran.realisasi, anggaran.pagu)}</dd>
        </div>
      )}
      {efisiensi.length > 0 && (
        <div className={gaya.kotak}>
          <dt className={gaya.label}>{kalimat.efisiensi}</dt>
          {efisiensi.map(({ label, jumlah }) => (
            <dd key={label} className={gaya.rincian}>
              {jumlah} {label}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
