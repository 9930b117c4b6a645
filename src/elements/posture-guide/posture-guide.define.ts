import { define } from '../../core/define.js';
import { PostureGuide } from './posture-guide.js';

define('posture-guide', PostureGuide);
