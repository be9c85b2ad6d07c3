/**
 * Program: carries out the swap whose journal lies in the output folder given as argument. It runs in a
 * process group of its own, so that killing the build in the middle of a swap does not cut the swap short.
 */
import { swapForward } from './publish.ts';

const [, , out = ''] = process.argv;
swapForward(out);
