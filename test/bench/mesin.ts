/** Measures the engine in a process of its own, bundled as it is shipped: tsx adds a call to every function it makes. */
import { benchIndikator } from './hyperformula';
import { benchSkm } from './skm';

const INDIKATOR = 10_000;
const PUTARAN = 9;

const [bagian] = process.argv.slice(2);
console.log(JSON.stringify(bagian === 'skm' ? benchSkm() : benchIndikator(INDIKATOR, PUTARAN)));
