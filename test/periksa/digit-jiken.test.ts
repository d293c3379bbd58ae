import { testJalan } from './digit-jalan';

testJalan('jiken-2023');
