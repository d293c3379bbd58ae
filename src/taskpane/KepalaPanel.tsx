import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import type { Sumber } from './sumber';
import type { Dihitung, Pekerjaan, PengelolaBuku } from './use-buku';

export interface KepalaPanelProps {
  readonly pengelola: PengelolaBuku;
  readonly daftarContoh: readonly Sumber[];
  openBerkas(berkas: File): void;
  gantiBahasa(): void;
}

const useGaya = makeStyles({
  kepala: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  nama: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  judul: { ...typographyStyles.subtitle1, color: tokens.colorBrandForeground1, margin: 0 },
  kantor: { ...typographyStyles.body1Strong, margin: 0 },
  keadaan: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ringkas: { minWidth: 'auto' },
  kemajuan: { height: tokens.strokeWidthThick },
});

/** Name of the office, state of the calculation, and the buttons. */
export function KepalaPanel({ pengelola, daftarContoh, openBerkas, gantiBahasa }: KepalaPanelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const pemilih = useRef<HTMLInputElement>(null);
  const { buku, pekerjaan, open, calculate, download } = pengelola;
  const isSibuk = pekerjaan !== null;

  return (
    <header className={gaya.kepala}>
      <div className={gaya.nama}>
        <h1 className={gaya.judul}>Takar</h1>
        {buku !== null && (
          <p className={gaya.kantor}>
            {buku.ikhtisar.instansi || kalimat.tanpaNama} {buku.dihitung?.ringkasan.tahun ?? buku.ikhtisar.tahun ?? ''}
          </p>
        )}
      </div>
      <p className={gaya.keadaan} role="status">
        {formatKeadaan(pekerjaan, buku?.dihitung ?? null, kalimat)}
        {buku !== null && !isSibuk && ` · ${buku.sumber.nama}`}
      </p>
      <div className={gaya.kemajuan}>{isSibuk && <ProgressBar aria-label={formatPekerjaan(pekerjaan, kalimat)} />}</div>
      <div className={gaya.tombol}>
        <Button
          appearance="primary"
          className={gaya.ringkas}
          disabledFocusable={isSibuk || buku === null}
          onClick={calculate}
        >
          {kalimat.hitung}
        </Button>
        {buku !== null && buku.dihitung !== null && (
          <Button className={gaya.ringkas} disabledFocusable={isSibuk} onClick={download}>
            {kalimat.unduh}
          </Button>
        )}
        <Button className={gaya.ringkas} disabledFocusable={isSibuk} onClick={() => pemilih.current?.click()}>
          {kalimat.buka}
        </Button>
        <input
          ref={pemilih}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            const berkas = event.target.files?.[0];
            // The same file may be chosen again after a change.
            event.target.value = '';
            if (berkas !== undefined) openBerkas(berkas);
          }}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button className={gaya.ringkas} disabledFocusable={isSibuk}>
              {kalimat.lainnya}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuGroup>
                <MenuGroupHeader>{kalimat.contoh}</MenuGroupHeader>
                {daftarContoh.map((contoh) => (
                  <MenuItem
                    key={contoh.nama}
                    onClick={() => {
                      open(contoh);
                    }}
                  >
                    {contoh.nama}
                  </MenuItem>
                ))}
              </MenuGroup>
              <MenuDivider />
              <MenuItem onClick={gantiBahasa}>{kalimat.bahasaLain}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </header>
  );
}

function formatKeadaan(pekerjaan: Pekerjaan, dihitung: Dihitung | null, kalimat: Kalimat): string {
  if (pekerjaan !== null) return kalimat.menunggu(formatPekerjaan(pekerjaan, kalimat));
  return dihitung === null ? `▲ ${kalimat.belumDihitung}` : `● ${kalimat.sudahDihitung(formatJam(dihitung.pada))}`;
}

function formatPekerjaan(pekerjaan: NonNullable<Pekerjaan>, kalimat: Kalimat): string {
  return pekerjaan === 'membuka' ? kalimat.membuka : kalimat.langkah(pekerjaan);
}

/** '10.42' */
function formatJam(waktu: Date): string {
  return [waktu.getHours(), waktu.getMinutes()].map((angka) => String(angka).padStart(2, '0')).join('.');
}
