import { define } from '../../core/contract/define.js';
import { StretchCard } from './stretch-card.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './stretch-card.js';

define('stretch-card', StretchCard);
