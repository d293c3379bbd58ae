import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type {
  KelompokPengaturan,
  PengaruhPengaturan,
  Ringkasan,
  TampilanPengaturan,
  UbahanPengaturan,
} from '../usecases';
import { useKalimat } from './bahasa';
import { BilahUbahan } from './pengaturan/BilahUbahan';
import { IsianPengaturan } from './pengaturan/IsianPengaturan';
import { PenggarisSkala } from './pengaturan/PenggarisSkala';
import type { PengelolaUbahan } from './pengaturan/use-ubahan';
import { useUbahan } from './pengaturan/use-ubahan';

export interface BagianPengaturanProps {
  readonly pengaturan: TampilanPengaturan;
  /** The last run; null before the first. */
  readonly ringkasan: Ringkasan | null;
  /** What the settings would change. Nothing is written; rejects with a HitungDitolak when they cannot be used. */
  onPreview(ubahan: UbahanPengaturan): Promise<PengaruhPengaturan>;
  /** Writes the settings; `pengaturan` and `ringkasan` are then given anew. Rejects with a HitungDitolak. */
  onApply(ubahan: UbahanPengaturan): Promise<void>;
  /** Whether the pane is at work, so that nothing can be written. */
  readonly isSibuk: boolean;
  /** Another one when the workbook is another, so that a preview is out of date. */
  readonly dasar?: unknown;
}

const DAFTAR_KELOMPOK: readonly KelompokPengaturan[] = [
  'kantor',
  'skala',
  'capaian',
  'pembulatan',
  'efisiensi',
  'skm',
  'rupa',
];

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, outlineStyle: 'none' },
  paragraf: { margin: 0, maxWidth: '70ch' },
  judul: { ...typographyStyles.subtitle2, marginBlock: `0 ${tokens.spacingVerticalS}` },
  lebar: { gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))' },
  // 'setengah ke atas' beside a number of decimals.
  berpasangan: { gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 3fr)' },
  isian: { display: 'grid', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
});

/** The settings of the office; what is changed is only written after its effect was shown. */
export function BagianPengaturan({ pengaturan, ringkasan, onPreview, onApply, isSibuk, dasar }: BagianPengaturanProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const akar = useRef<HTMLDivElement>(null);
  const pengelola = useUbahan(onPreview, onApply, dasar);
  const { keadaan } = pengelola;
  const dicoba = keadaan.jenis === 'siap' || keadaan.jenis === 'menyimpan' ? keadaan.pengaruh : null;
  const { skala } = dicoba?.pengaturan ?? pengaturan;
  // The buttons vanish together with the changes, and the focus would with them.
  const focus = () => akar.current?.focus();

  return (
    <div ref={akar} className={gaya.isi} tabIndex={-1}>
      <p className={gaya.paragraf}>{pengaturan.hasTabel ? kalimat.tempatPengaturan : kalimat.tanpaTabelPengaturan}</p>
      {DAFTAR_KELOMPOK.map((kelompok) => (
        <section key={kelompok}>
          <h2 className={gaya.judul}>{kalimat.kelompokPengaturan(kelompok)}</h2>
          {kelompok === 'skala' && (
            <>
              <PenggarisSkala skala={skala} indikator={(dicoba?.ringkasan ?? ringkasan)?.indikator ?? null} />
              {skala.isKantor && <p className={gaya.paragraf}>{kalimat.skalaKantor}</p>}
            </>
          )}
          <Kelompok {...{ kelompok, pengaturan, pengelola, dicoba: dicoba?.pengaturan ?? pengaturan }} />
        </section>
      ))}
      <BilahUbahan
        keadaan={keadaan}
        isSibuk={isSibuk}
        onApply={() => {
          void pengelola.apply().then((isTertulis) => {
            if (isTertulis) focus();
          });
        }}
        onCancel={() => {
          pengelola.cancel();
          focus();
        }}
        onRetry={pengelola.retry}
      />
    </div>
  );
}

interface KelompokProps {
  readonly kelompok: KelompokPengaturan;
  readonly pengaturan: TampilanPengaturan;
  /** The settings with the changes, as far as they are known. */
  readonly dicoba: TampilanPengaturan;
  readonly pengelola: PengelolaUbahan;
}

function Kelompok({ kelompok, pengaturan, dicoba, pengelola }: KelompokProps) {
  const gaya = useGaya();
  const { ubahan, keadaan, putaran, change } = pengelola;
  return (
    <div className={mergeClasses(gaya.isian, kelompok === 'pembulatan' ? gaya.berpasangan : gaya.lebar)}>
      {pengaturan.daftar
        .filter((satu) => satu.kelompok === kelompok)
        .map((satu) => (
          <IsianPengaturan
            key={`${satu.kunci} ${putaran}`}
            satu={satu}
            bawaan={dicoba.daftar.find(({ kunci }) => kunci === satu.kunci)?.bawaan ?? satu.bawaan}
            ubahan={ubahan.get(satu.kunci)}
            isTerkunci={keadaan.jenis === 'menyimpan'}
            onChange={(nilai) => {
              change(satu, nilai);
            }}
          />
        ))}
    </div>
  );
}
