import { define } from '../../core/define.js';
import { PainReliefGuide } from './pain-relief-guide.js';

define('pain-relief-guide', PainReliefGuide);
