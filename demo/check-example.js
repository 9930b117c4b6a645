/** A page with faults that really happen, for somebody who wants to see what the health check finds. */
export const exampleOfFaults = `<!doctype html>
<html lang="en-GB">
<head>
  <title>Back pain</title>
  <meta http-equiv="Content-Security-Policy" content="script-src 'self' https://cdn.example">
  <script type="module" src="https://files.example/red-flag-check.js"></script>
</head>
<body>
  <h1>Back pain</h1>
  <p><red-flag-check regoin="GB"></p>
  <h2 class="care-heading" lang="en-GB">Back pain: when to get help</h2>
  <p>Start at the top.</p>
  <p>&lt;stretch-card exercise="cat-cow"&gt;</p>
  <seek-help region="UK"></seek-help>
</body>
</html>
`;
