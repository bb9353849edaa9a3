import '@awesome.me/webawesome/dist/components/slider/slider.js';
import './own-icons.ts';
