import { define } from '../../core/contract/define.js';
import { PostureGuide } from './posture-guide.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './posture-guide.js';

define('posture-guide', PostureGuide);
