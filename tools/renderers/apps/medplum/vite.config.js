// The published style sheet has a `$mantine-breakpoint-xs` left in a media query, on which the minifier stops.
export default { build: { cssMinify: false } };
