/** A real WordPress on this machine: unpacked, installed with SQLite, and served. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What was fetched stays here, for the next run. */
const STORE = resolve('build/wordpress');
const DROP_IN = 'sqlite-database-integration';

function fetchOnce(name, fetch) {
  const folder = join(STORE, name);
  if (!existsSync(folder)) {
    rmSync(`${folder}.part`, { recursive: true, force: true });
    mkdirSync(`${folder}.part`, { recursive: true });
    fetch(`${folder}.part`);
    renameSync(`${folder}.part`, folder);
  }
  return folder;
}

function unzip(file, folder) {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const wordpressOf = (suite) =>
  fetchOnce(suite, (folder) => execFileSync(join(here, 'get-wordpress.sh'), [suite, folder], { stdio: 'inherit' }));

/** WordPress without a database server: the drop-in comes in a package of WordPress Playground. */
const dropIn = () =>
  fetchOnce(DROP_IN, (folder) => {
    execFileSync('npm', ['pack', '--silent', '@wp-playground/cli'], { cwd: folder });
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    execFileSync('tar', ['xzf', tarball, `package/${DROP_IN}.zip`], { cwd: folder });
    unzip(join(folder, `package/${DROP_IN}.zip`), folder);
  });

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function answers(url) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(url, { redirect: 'manual' });
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error(`${url} does not answer.`);
}

/** Starts a new site: `{ url, version, folder, php, log, stop }`. */
export async function startSite(suite, { network = false } = {}) {
  const copy = join(STORE, 'running', `${suite}${network ? '-network' : ''}-${process.pid}`);
  cpSync(join(wordpressOf(suite), 'usr'), join(copy, 'usr'), { recursive: true, verbatimSymlinks: true });
  const folder = join(copy, 'usr/share/wordpress');
  const content = join(folder, 'wp-content');
  const plugin = join(content, 'plugins', DROP_IN);
  cpSync(join(dropIn(), `plugin-${DROP_IN}`), plugin, { recursive: true });
  cpSync(join(plugin, 'db.copy'), join(content, 'db.php'));
  cpSync(join(here, 'site/wp-config.php'), join(folder, 'wp-config.php'));
  cpSync(join(here, 'site/bench.php'), join(content, 'mu-plugins/bench.php'));
  cpSync(join(here, 'site/plain-classic'), join(content, 'themes/plain-classic'), { recursive: true });

  // A network allows no port in its address, and PHP alone can try it.
  const url = network ? 'http://127.0.0.1' : `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, WP_URL: url, PHP_CLI_SERVER_WORKERS: '4' };
  const run = (file, input) =>
    execFileSync('php', [join(here, 'site', file), folder], { env, input, maxBuffer: 2 ** 28 });
  const version = run('install.php').toString().trim();
  if (network) {
    run('run.php', networkPhp);
    env.WP_NETWORK = '1';
  }
  const log = join(content, 'debug.log');
  const site = {
    url,
    version,
    folder,
    php: (code) => JSON.parse(run('run.php', code).toString().split('\x1e').pop()),
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop: () => rmSync(copy, { recursive: true, force: true }),
  };
  if (network) return site;
  // PHP accepts files up to 2 MB unless a host raises it, as most do.
  const limits = ['-d', 'upload_max_filesize=8M', '-d', 'post_max_size=8M'];
  const server = spawn('php', [...limits, '-S', url.slice('http://'.length), '-t', folder], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  await answers(url);
  // With its workers.
  return {
    ...site,
    stop: () => {
      process.kill(-server.pid);
      site.stop();
    },
  };
}

/** Unpacks the plugin's zip into a site without a browser. */
export const unpackPlugin = (site, zip) => unzip(zip, join(site.folder, 'wp-content/plugins'));

const networkPhp = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  require_once ABSPATH . 'wp-admin/includes/network.php';
  global $wpdb;
  foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
  install_network();
  $made = populate_network( 1, wp_bench_host(), 'admin@example.invalid', 'Network', '/', false );
  return is_wp_error( $made ) ? $made->get_error_messages() : true;
`;
