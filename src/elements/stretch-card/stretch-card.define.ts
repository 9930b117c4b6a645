import { define } from '../../core/contract/define.js';
import { StretchCard } from './stretch-card.js';

define('stretch-card', StretchCard);
