#!/usr/bin/env bash
# What: west of Greenwich, SheetJS reads the day 2020-01-01 of a CSV file as the day before, and writes 12/31/19. It makes
#   a moment at midnight UTC of it, and shows that moment in local time. One would expect the day that stands in the file.
# Version: xlsx 0.18.5, the newest in the npm registry.
# Source: https://docs.sheetjs.com/docs/csf/features/dates ; the parsing is in `dateNF_fix` and `parseDate` of xlsx.js.
# Why: a diary that a website opens and saves with SheetJS loses a day for every visitor in the Americas. Our reader
#   cannot see it; the test with SheetJS runs in the zone of London.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat >read.cjs <<'JS'
const XLSX = require('xlsx');
const { Sheets } = XLSX.read('Date,Pain\n2020-01-01,6\n', { type: 'string' });
const saved = XLSX.utils.sheet_to_csv(Object.values(Sheets)[0]);
console.log(`xlsx ${XLSX.version} in ${process.env.TZ}: ${JSON.stringify(saved)}`);
process.exitCode = saved.includes(process.argv[2]) ? 0 : 1;
JS
TZ=Europe/London node read.cjs 1/1/20
TZ=America/New_York node read.cjs 12/31/19
