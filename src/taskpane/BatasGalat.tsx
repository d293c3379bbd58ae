import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { forgetTidakTermuat, isTidakTermuat } from './bagian-lambat';
import { useKalimat } from './bahasa';

const useGaya = makeStyles({
  kalimat: { marginBlock: `0 ${tokens.spacingVerticalS}`, maxWidth: '70ch' },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Keadaan {
  /** What was thrown; kept in an object, for anything can be thrown. */
  readonly galat: { readonly isi: unknown } | null;
}

/**
 * What is inside is replaced by a sentence when it cannot be drawn, most often because a part of the program could not
 * be loaded. Without it React takes the whole pane away.
 */
export class BatasGalat extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { galat: null };

  static getDerivedStateFromError(isi: unknown): Keadaan {
    return { galat: { isi } };
  }

  override componentWillUnmount(): void {
    if (this.state.galat !== null) forgetTidakTermuat();
  }

  private readonly tryAgain = () => {
    forgetTidakTermuat();
    this.setState({ galat: null });
  };

  override render(): ReactNode {
    const { galat } = this.state;
    if (galat === null) return this.props.children;
    return <PesanGalat isTidakTermuat={isTidakTermuat(galat.isi)} tryAgain={this.tryAgain} />;
  }
}

interface PesanGalatProps {
  readonly isTidakTermuat: boolean;
  tryAgain(): void;
}

function PesanGalat({ isTidakTermuat: isBagian, tryAgain }: PesanGalatProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  return (
    <div role="alert">
      <p className={gaya.kalimat}>{isBagian ? kalimat.bagianTidakTermuat : kalimat.kesalahanDalam}</p>
      <div className={gaya.tombol}>
        {isBagian && (
          <Button size="small" onClick={tryAgain}>
            {kalimat.cobaLagi}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            location.reload();
          }}
        >
          {kalimat.muatUlang}
        </Button>
      </div>
    </div>
  );
}
