/** Pages with one chart of the diary, and with two: what the second adds. */
import { withPeer } from './page.mjs';

const dayLength = 86_400_000;

/** The same days for every chart, the latest entry first in ours. */
function days(count) {
  const times = [...Array(count).keys()].map((day) => Date.UTC(2026, 0, 1, 8) + day * dayLength);
  const pain = times.map((_, day) => (day * 7) % 11);
  const entries = times.map((time, day) => ({
    at: `${new Date(time).toISOString().slice(0, 19)}+00:00`,
    pain: pain[day],
  }));
  return {
    days: times.map((time) => new Date(time).toISOString().slice(0, 10)),
    times: times.map((time) => time / 1000),
    pain,
    entries: entries.reverse(),
  };
}

const sides = [
  { label: 'ours', peer: 'ourchart', place: '<div class="chart"></div>' },
  { label: 'before', peer: 'chartbefore', place: '<div class="chart"></div>' },
  { label: 'uPlot', peer: 'uplot', place: '<div class="chart"></div>' },
  { label: 'Chart.js', peer: 'chartjs', place: '<div><canvas></canvas></div>' },
];

export const chartPages = (peers) =>
  [30, 365].flatMap((count) =>
    [1, 2].flatMap((number) => {
      const data = `<script type="application/json" id="days">${JSON.stringify(days(count))}</script>`;
      const what = `chart of ${count} days${number > 1 ? ', two' : ''}`;
      return sides
        .filter(({ peer }) => peers.scripts[peer])
        .map(({ label, peer, place }) => ({
          name: `${what}: ${label}`,
          ...withPeer(peers, peer, data + place.repeat(number)),
        }));
    }),
  );
