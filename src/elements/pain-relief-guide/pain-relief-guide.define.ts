import { define } from '../../core/contract/define.js';
import { PainReliefGuide } from './pain-relief-guide.js';

define('pain-relief-guide', PainReliefGuide);
