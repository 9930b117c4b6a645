import { define } from '../../core/contract/define.js';
import { PainReliefGuide } from './pain-relief-guide.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './pain-relief-guide.js';

define('pain-relief-guide', PainReliefGuide);
