#!/usr/bin/env bash
# Lit's server renderer ticks a box whose `checked` property is false.
#
# What:    a template binds `.checked=${false}` on a check box. In the browser the box is empty. Rendered on a server, one would
#          expect no attribute; the HTML has `checked="false"`, and HTML reads any value of `checked` as ticked.
# Version: @lit-labs/ssr 4.1.0 with lit 3.3.3, in Node.
# Source:  @lit-labs/ssr, `lib/render-value.js`: a property that HTML reflects is written as an attribute, with its value as text.
# Why:     a page of warning signs came from the server with every sign ticked, and stayed so where no script ran. Our boxes set
#          `checked` in the browser alone, and a test refuses the binding.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lit@3.3.3 @lit-labs/ssr@4.1.0

cat >page.mjs <<'SCRIPT'
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const shown = await collectResult(render(html`<input type="checkbox" .checked=${false} />`));
console.log(shown.replace(/<!--.*?-->/g, ''));
SCRIPT

npm ls --depth=0 | tail -n +2
seen=$(node page.mjs)
echo "$seen"
case $seen in
*'checked="false"'*) echo "As described: the empty box is written as ticked." ;;
*) echo "Changed: the box is no longer written as ticked." && exit 1 ;;
esac
