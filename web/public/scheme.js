// Runs before the first paint, so that a chosen colour scheme shows without a flash.
(function () {
  var mode = 'system';
  try {
    mode = localStorage.getItem('sh-scheme') || 'system';
  } catch {}
  var dark = mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light');
  if (mode === 'dark' || mode === 'light') {
    document.querySelectorAll('meta[name=theme-color]').forEach(function (meta) {
      meta.content = dark ? '#181F1D' : '#FFFFFF';
    });
  }
})();
