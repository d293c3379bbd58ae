import { testJalan } from './digit-jalan';

testJalan('juwana-2023');
