#!/usr/bin/env bash
# npm's bill of materials names a project after the folder that it lies in.
#
# What:    a project with the name `clinic-site` in its package.json lies in a folder `checkout`. One would expect that
#          `npm sbom` calls it `clinic-site`. In CycloneDX, `metadata.component.name` is `checkout`, while `bom-ref` and
#          `purl` of the same component say `clinic-site`.
# Version: npm 11.19.1.
# Source:  https://github.com/npm/cli/issues/9178; mended in npm 12, according to https://github.com/npm/cli/pull/9284.
# Why:     a hospital's security team looks our release up by the name in its bill of materials. Two builds of the same files
#          in two folders would also give two different bills. Our release writes the name from package.json.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tool" "$folder/checkout"
cd "$folder/tool"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund npm@11.19.1

cd "$folder/checkout"
echo '{"name": "clinic-site", "version": "1.2.3", "dependencies": {"is-number": "7.0.0"}}' >package.json
npm="$folder/tool/node_modules/.bin/npm"
"$npm" install --silent --no-audit --no-fund
"$npm" sbom --sbom-format cyclonedx >bill.json

echo "npm $("$npm" --version)"
seen=$(node -p 'const { component } = require("./bill.json").metadata; `${component.name}, ${component.purl}`')
echo "$seen"
[ "$seen" = "checkout, pkg:npm/clinic-site@1.2.3" ]
