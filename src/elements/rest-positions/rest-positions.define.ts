import { define } from '../../core/contract/define.js';
import { RestPositions } from './rest-positions.js';

define('rest-positions', RestPositions);
