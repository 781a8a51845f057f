// A finding leads to its line in the text, and the document prints itself.
(function () {
  'use strict';
  var print = document.querySelector('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', function () { window.print(); });
  }

  var source = document.getElementById('f-source');
  if (!source) { return; }

  function show(line) {
    var lines = source.value.split('\n');
    var start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    source.focus();
    source.setSelectionRange(start, start + (lines[line - 1] || '').length);
    source.scrollTop = source.scrollHeight * Math.max(0, line - 4) / lines.length;
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-line]');
    if (!link) { return; }
    event.preventDefault();
    show(Number(link.dataset.line));
  });
}());
