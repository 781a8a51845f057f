// Copies the signature as formatted text: mail programs paste the table with its picture and links.
(function () {
  'use strict';
  var button = document.querySelector('[data-copy=rich]');
  var html = document.getElementById('sign-html');
  var text = document.getElementById('sign-text');
  var status = document.getElementById('copied');
  if (!button || !html || !text || !status) { return; }
  button.hidden = false;

  function say(done) { status.textContent = done ? status.dataset.done : status.dataset.failed; }

  // Works without https and in older browsers: the copy is filled while it happens.
  function byEvent() {
    var filled = false;
    function fill(event) {
      event.clipboardData.setData('text/html', html.value);
      event.clipboardData.setData('text/plain', text.value);
      event.preventDefault();
      filled = true;
    }
    document.addEventListener('copy', fill);
    try { document.execCommand('copy'); } catch (refused) { filled = false; }
    document.removeEventListener('copy', fill);
    return filled;
  }

  button.addEventListener('click', function () {
    if (byEvent()) { say(true); return; }
    if (!navigator.clipboard || !window.ClipboardItem) { say(false); return; }
    navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html.value], { type: 'text/html' }),
      'text/plain': new Blob([text.value], { type: 'text/plain' })
    })]).then(function () { say(true); }, function () { say(false); });
  });
}());
