import { define } from '../../core/contract/define.js';
import { PainDiary } from './pain-diary.js';

define('pain-diary', PainDiary);
