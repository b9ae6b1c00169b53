import { render } from 'preact';
import { Impact } from './Impact';

render(<Impact />, document.getElementById('app')!);
