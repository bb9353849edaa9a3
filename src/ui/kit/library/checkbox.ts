import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import './own-icons.ts';
