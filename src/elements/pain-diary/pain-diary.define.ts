import { define } from '../../core/contract/define.js';
import { PainDiary } from './pain-diary.js';
// TypeScript leaves the import of a value out of the declarations; this one keeps the element's types in them.
import './pain-diary.js';

define('pain-diary', PainDiary);
