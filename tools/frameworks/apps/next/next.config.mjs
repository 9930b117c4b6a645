/** The page that the server renders alone has a strict policy for styles. */
export default {
  headers: () => [{ source: '/server', headers: [{ key: 'Content-Security-Policy', value: "style-src 'self'" }] }],
};
