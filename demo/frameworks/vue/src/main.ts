import { createApp } from 'vue';
import Impact from './Impact.vue';

createApp(Impact).mount('#app');
