/** The tools that are programs of Debian. Each takes one source, unless it says otherwise. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's own: another Python on the PATH lacks its modules. */
const PYTHON = '/usr/bin/python3';

/** What a program prints. It has the system's settings, not those of the person who runs the bench. */
function run(command, parameters, input = '') {
  const env = { ...process.env, HOME: tmpdir(), LC_ALL: 'C.UTF-8', QT_QPA_PLATFORM: 'offscreen' };
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error || status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
}

/** The version in what a program says of itself. */
const said = (command, ...parameters) => /\d[\w.+~-]*/.exec(run(command, parameters))[0];
const each = (way) => (sources) => sources.map((source) => way(source));

/** One site with a page for each source. */
const hugo = (settings) => (sources) => {
  const site = mkdtempSync(join(tmpdir(), 'back-care-hugo-'));
  mkdirSync(join(site, 'content'));
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), settings);
  writeFileSync(join(site, 'layouts/_default/single.html'), '{{ .Content }}');
  const page = (index) => `page-${index}`;
  for (const [index, source] of sources.entries())
    writeFileSync(join(site, `content/${page(index)}.md`), `---\ntitle: Back\n---\n\n${source}`);
  run('hugo', [
    '--quiet',
    '--source',
    site,
    '--config',
    join(site, 'hugo.toml'),
    '--disableKinds',
    'home,taxonomy,term,RSS,sitemap,404',
  ]);
  return sources.map((_, index) => readFileSync(join(site, `public/${page(index)}/index.html`), 'utf8'));
};

/** One site with a page for each source, in files of this kind. */
const jekyll = (ending) => (sources) => {
  const site = mkdtempSync(join(tmpdir(), 'back-care-jekyll-'));
  for (const [index, source] of sources.entries())
    writeFileSync(join(site, `page-${index}.${ending}`), `---\ntitle: Back\n---\n\n${source}\n`);
  run('jekyll', ['build', '--quiet', '--disable-disk-cache', '--source', site, '--destination', join(site, '_site')]);
  return sources.map((_, index) => readFileSync(join(site, `_site/page-${index}.html`), 'utf8'));
};

const LXML = 'import sys; from lxml.html.clean import clean_html; sys.stdout.write(clean_html(sys.stdin.read()))';
/** No package of Debian or npm has a version that runs in PHP 8: this is a copy of its repository. */
const PURIFIER = process.env.HTMLPURIFIER ?? join(tmpdir(), 'htmlpurifier');
const PURIFY = `require $argv[1] . '/library/HTMLPurifier.auto.php';
  $settings = HTMLPurifier_Config::createDefault();
  $settings->set('Cache.DefinitionImpl', null);
  echo (new HTMLPurifier($settings))->purify(stream_get_contents(STDIN));`;

const telIn = (text) => [...text.matchAll(/tel:[+*#\d]+/g)].map(([call]) => call);

const lynx = ['-stdin', '-dump', '-force_html', '-assume_charset=utf-8', '-display_charset=utf-8', '-width=990'];
const links2References = /\nLinks:\n[^]*$/;
const elinksReferences = /\nReferences\n[^]*$/;

/** Makes a PDF of a page, and reads its words and its links. */
const onPaper = (print) => (source) => {
  const folder = mkdtempSync(join(tmpdir(), 'back-care-paper-'));
  const [page, paper] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(page, source);
  print(page, paper);
  return { text: run('pdftotext', ['-raw', '-nopgbrk', paper, '-']), calls: telIn(run('pdfinfo', ['-url', paper])) };
};

export const programs = {
  hugo: { version: () => said('hugo', 'version'), way: hugo('') },
  hugoUnsafe: {
    version: () => said('hugo', 'version'),
    way: hugo('[markup.goldmark.renderer]\nunsafe = true\n'),
  },
  pandoc: {
    version: () => said('pandoc', '--version'),
    way: each((source) => run('pandoc', ['-f', 'markdown', '-t', 'html'], source)),
  },
  kramdown: { version: () => said('kramdown', '--version'), way: each((source) => run('kramdown', [], source)) },
  jekyllMarkdown: { version: () => said('jekyll', '--version'), way: jekyll('md') },
  jekyllHtml: { version: () => said('jekyll', '--version'), way: jekyll('html') },
  pythonMarkdown: {
    version: () => said(PYTHON, '-m', 'markdown', '--version'),
    way: each((source) => run(PYTHON, ['-m', 'markdown'], source)),
  },
  asciidoctor: {
    version: () => said('asciidoctor', '--version'),
    way: each((source) => run('asciidoctor', ['-e', '-o', '-', '-'], source)),
  },
  lxml: {
    version: () => said(PYTHON, '-c', 'import lxml.etree as e; print(e.__version__)'),
    way: each((source) => run(PYTHON, ['-c', LXML], source)),
  },
  htmlPurifier: {
    version: () => readFileSync(join(PURIFIER, 'VERSION'), 'utf8').trim(),
    way: each((source) => run('php', ['-r', PURIFY, '--', PURIFIER], source)),
  },
  lynx: {
    version: () => said('lynx', '-version'),
    way: each((source) => ({
      // A list within a list has this mark.
      text: run('lynx', [...lynx, '-nolist'], source).replace(/^ +o /gm, ' '),
      calls: telIn(run('lynx', [...lynx, '-listonly'], source)),
    })),
  },
  w3m: {
    version: () => /w3m\/([\w.+]+)/.exec(run('w3m', ['-version']))[1],
    way: each((source) => {
      const page = ['-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', '-cols', '990', '-dump'];
      return {
        text: run('w3m', page, source),
        calls: telIn(run('w3m', ['-o', 'display_link_number=1', ...page], source)),
      };
    }),
  },
  elinks: {
    version: () => said('elinks', '-version'),
    way: each((source) => {
      const page = join(mkdtempSync(join(tmpdir(), 'back-care-elinks-')), 'page.html');
      writeFileSync(page, source);
      const printed = run('elinks', ['-dump', '-dump-width', '990', '-dump-charset', 'utf-8', page]);
      return { text: printed.replace(elinksReferences, '').replace(/\[\d+\]/g, ''), calls: telIn(printed) };
    }),
  },
  links2: {
    version: () => said('links2', '-version'),
    way: each((source) => {
      const page = join(mkdtempSync(join(tmpdir(), 'back-care-links2-')), 'page.html');
      writeFileSync(page, source);
      // Wider than this it does not go.
      const printed = run('links2', [
        '-dump',
        '-width',
        '512',
        '-codepage',
        'utf-8',
        '-html-numbered-links',
        '1',
        page,
      ]);
      return { text: printed.replace(links2References, '').replace(/\[\d+\]/g, ''), calls: telIn(printed) };
    }),
  },
  weasyprint: {
    version: () => said('weasyprint', '--version'),
    way: each(onPaper((page, paper) => run('weasyprint', ['--quiet', page, paper]))),
  },
  wkhtmltopdf: {
    version: () => said('wkhtmltopdf', '--version'),
    way: each(onPaper((page, paper) => run('wkhtmltopdf', ['--quiet', '--enable-local-file-access', page, paper]))),
  },
};
