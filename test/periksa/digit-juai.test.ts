import { testJalan } from './digit-jalan';

testJalan('juai-2024');
