/** Writes the page of measures again from what was kept. */
import { writePage } from './kept.mjs';

await writePage();
