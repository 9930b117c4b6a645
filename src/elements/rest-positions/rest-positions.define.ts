import { define } from '../../core/define.js';
import { RestPositions } from './rest-positions.js';

define('rest-positions', RestPositions);
