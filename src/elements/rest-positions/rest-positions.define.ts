import { define } from '../../core/contract/define.js';
import { RestPositions } from './rest-positions.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './rest-positions.js';

define('rest-positions', RestPositions);
