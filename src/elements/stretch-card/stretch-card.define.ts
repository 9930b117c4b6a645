import { define } from '../../core/define.js';
import { StretchCard } from './stretch-card.js';

define('stretch-card', StretchCard);
