/** Copies the themes of `presets/` to `dist/cdn/presets/`, where sites load them from. */
import { cpSync } from 'node:fs';

cpSync('presets', 'dist/cdn/presets', { recursive: true });
