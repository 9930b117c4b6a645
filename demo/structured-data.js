/**
 * What the page is, for search engines: a `MedicalWebPage` of schema.org with the text's own provenance. It names a reviewer,
 * and a day of review, only if a clinician has signed the text.
 *
 * @param choice.title what the element is about
 * @param choice.attributes the element's attributes
 * @param provenance.review from `content/en/common.js`
 * @param provenance.statement who has checked the text, and when, in words
 * @param provenance.sources each with `name` and, if it has an address, `url`
 */
export function structuredData({ title, attributes }, { review, statement, sources }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: attributes.lang,
    about: { '@type': 'MedicalSymptom', name: 'Back pain' },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    description: statement,
    ...(review.reviewedBy && {
      lastReviewed: review.checkedOn,
      reviewedBy: { '@type': 'Person', name: review.reviewedBy },
    }),
    citation: sources.map((source) => ({ '@type': 'CreativeWork', ...source })),
  };
  // In HTML a `<` could end the script.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
