/** Uses the elements inside a sandboxed frame, where the test cannot reach them, and sends what it sees. */
addEventListener('DOMContentLoaded', async () => {
  const diary = document.querySelector('pain-diary');
  const check = document.querySelector('red-flag-check');
  await Promise.all([diary.updateComplete, check.updateComplete]);
  const [page, steps] = [diary.shadowRoot, check.shadowRoot];
  const press = async (element, selector) => {
    element.shadowRoot.querySelector(selector).click();
    await element.updateComplete;
  };
  const question = () => steps.querySelector('form').textContent.replace(/\s+/g, ' ').trim();

  await press(diary, '[name=pain][value="7"]');
  await press(diary, 'form [type=submit]');
  const first = question();
  for (const control of steps.querySelectorAll('form input')) control.click();
  await check.updateComplete;
  await press(check, 'form [type=submit]');
  await press(diary, '.diary-save-csv');
  const saved = page.querySelector('.diary-news [aria-live=polite]').textContent;
  page.querySelector('.care-print-news').previousElementSibling.click();
  const call = steps.querySelector('a[href^="tel:"]');
  call.click();
  parent.postMessage(
    {
      entries: diary.entries.length,
      movedOn: question() !== first,
      saved,
      printed: page.querySelector('.care-print-news').textContent,
      call: call.textContent.trim(),
    },
    '*',
  );
});
