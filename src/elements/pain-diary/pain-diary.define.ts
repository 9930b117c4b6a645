import { define } from '../../core/define.js';
import { PainDiary } from './pain-diary.js';

define('pain-diary', PainDiary);
