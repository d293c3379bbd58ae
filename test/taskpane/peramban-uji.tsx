/** What jsdom lacks of a browser, and the pane inside its providers. */

import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Bahasa } from '../../src/taskpane/bahasa';
import { BahasaContext } from '../../src/taskpane/bahasa';

Object.assign(globalThis, { CompressionStream, DecompressionStream, TextDecoder, TextEncoder });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never;
Object.assign(window, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});

afterEach(cleanup);

export function tampilkan(isi: ReactElement, bahasa: Bahasa = 'id') {
  return render(
    <BahasaContext.Provider value={bahasa}>
      <FluentProvider theme={webLightTheme}>{isi}</FluentProvider>
    </BahasaContext.Provider>,
  );
}
