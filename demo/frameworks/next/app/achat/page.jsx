import juratri from '../../feeds/juratri.json';
import { Impact } from '../impact';

export const metadata = { title: 'Un achat raconté' };

export default function Page() {
  return (
    <>
      <h1>Un achat raconté</h1>
      <Impact tag="impact-case" feed={juratri} heading-level="2" />
    </>
  );
}
