import Link from 'next/link';

export const metadata = { title: 'An app with back-care-elements', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en-GB">
      <body>
        <Link id="enter" href="/" prefetch={false}>
          Back care
        </Link>
        <Link id="leave" href="/empty" prefetch={false}>
          Elsewhere
        </Link>
        <main id="app">{children}</main>
      </body>
    </html>
  );
}
