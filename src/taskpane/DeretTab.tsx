import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

export interface SatuTab<Nama extends string> {
  readonly nama: Nama;
  readonly isi: ReactNode;
  /** What it is called where `isi` is no word. */
  readonly sebutan?: string;
}

export interface DeretTabProps<Nama extends string> {
  readonly daftar: readonly SatuTab<Nama>[];
  readonly terpilih: Nama;
  readonly sebutan: string;
  /** Ids: tabs are `${id}-${nama}`, the panel is `${id}-isi`. */
  readonly id: string;
  choose(nama: Nama): void;
}

const useGaya = makeStyles({
  deret: {
    display: 'flex',
    flexWrap: 'wrap',
    marginBlockStart: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  tab: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalSNudge,
    paddingBlock: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  terpilih: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Forced colours paint every border alike; only the chosen tab keeps its own.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  takTerpilih: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
});

/** Tabs of which the arrow keys move the focus and Enter chooses; Fluent's own cost a quarter of the pane's weight. */
export function DeretTab<Nama extends string>({ daftar, terpilih, sebutan, id, choose }: DeretTabProps<Nama>) {
  const gaya = useGaya();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const tombol = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const kini = tombol.findIndex((satu) => satu === document.activeElement);
    const tujuan = findTujuan(event.key, kini, tombol.length);
    if (tujuan === null) return;
    event.preventDefault();
    tombol[tujuan]?.focus();
  };
  return (
    <div className={gaya.deret} role="tablist" aria-label={sebutan} onKeyDown={move}>
      {daftar.map(({ nama, isi, sebutan: sebutanTab }) => {
        const isTerpilih = nama === terpilih;
        return (
          <button
            key={nama}
            type="button"
            role="tab"
            id={`${id}-${nama}`}
            aria-controls={`${id}-isi`}
            aria-selected={isTerpilih}
            tabIndex={isTerpilih ? 0 : -1}
            className={mergeClasses(gaya.tab, isTerpilih ? gaya.terpilih : gaya.takTerpilih)}
            {...(sebutanTab === undefined ? {} : { 'aria-label': sebutanTab, title: sebutanTab })}
            onClick={() => {
              choose(nama);
            }}
          >
            {isi}
          </button>
        );
      })}
    </div>
  );
}

function findTujuan(tombol: string, kini: number, jumlah: number): number | null {
  switch (tombol) {
    case 'ArrowRight':
      return (kini + 1) % jumlah;
    case 'ArrowLeft':
      return (kini - 1 + jumlah) % jumlah;
    case 'Home':
      return 0;
    case 'End':
      return jumlah - 1;
    default:
      return null;
  }
}
