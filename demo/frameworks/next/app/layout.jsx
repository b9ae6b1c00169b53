import Link from 'next/link';

export const metadata = { title: 'Ce que nos achats soutiennent', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="fr">
      <head>
        <link rel="stylesheet" href="/site.css" />
        <script type="module" src="/impact-widgets/autoloader.js" async />
      </head>
      <body>
        <nav>
          <Link href="/">Nos chiffres</Link>
          <Link href="/achat">Un achat raconté</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
