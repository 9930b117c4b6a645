/** Shows the contrast of the accent colour while somebody chooses it. */
(function ($) {
  const DEFAULT_ACCENT = '#0b6b75';
  const field = document.querySelector('.back-care-accent');
  const sample = document.getElementById('back-care-sample');

  function luminanceOf(color) {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const value = parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function show(id, contrast, enough) {
    const output = document.getElementById(id);
    output.value = contrast.toLocaleString(document.documentElement.lang, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    output.classList.toggle('back-care-low', contrast < enough);
  }

  function showContrast(color) {
    const accent = /^#[\da-f]{6}$/i.test(color) ? color : DEFAULT_ACCENT;
    const luminance = luminanceOf(accent);
    const withWhite = 1.05 / (luminance + 0.05);
    const withBlack = (luminance + 0.05) / 0.05;
    // The elements make the same choice between black and white.
    const isWhite = luminance <= 0.179;
    show('back-care-on-accent', isWhite ? withWhite : withBlack, 4.5);
    show('back-care-beside-white', withWhite, 3);
    show('back-care-beside-black', withBlack, 3);
    sample.style.backgroundColor = accent;
    sample.style.color = isWhite ? 'white' : 'black';
  }

  $(field).wpColorPicker({
    change: (_event, { color }) => showContrast(color.toString()),
    clear: () => showContrast(''),
  });
  showContrast(field.value);
})(window.jQuery);
