import { mount } from 'svelte';
import Impact from './Impact.svelte';

mount(Impact, { target: document.getElementById('app')! });
