import { define } from '../../core/contract/define.js';
import { PostureGuide } from './posture-guide.js';

define('posture-guide', PostureGuide);
