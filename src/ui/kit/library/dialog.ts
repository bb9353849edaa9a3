import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import './own-icons.ts';
import './own-words.ts';
