// Levain's pages work without this; with it they are calmer. No dependency; htmx is beside it where a page asks for it.
(function () {
  'use strict';

  // A form is sent once, however often the button is pressed.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) { return; }
    if (form.dataset.lvSent) { event.preventDefault(); return; }
    form.dataset.lvSent = 'true';
    if (form.dataset.lvKeep !== undefined) { store('levain:sent', key(form)); }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-lv-sent]').forEach(function (form) { delete form.dataset.lvSent; });
  });

  // What somebody types into a form with data-lv-keep survives a reload, a session's end and a crash of the tab:
  // it is forgotten when the page after sending shows neither a problem nor an error.
  function store(name, value) { try { sessionStorage.setItem(name, value); } catch (full) { /* then not */ } }
  function stored(name) { try { return sessionStorage.getItem(name); } catch (closed) { return null; } }
  function drop(name) { try { sessionStorage.removeItem(name); } catch (closed) { /* nothing to drop */ } }
  function key(form) { return 'levain:' + location.pathname + '#' + (form.id || form.dataset.lvKeep); }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|file|submit|button|checkbox)$/.test(field.type);
    });
  }
  function keep(form) {
    var values = {};
    fields(form).forEach(function (field) {
      if (field.type !== 'radio' || field.checked) { values[field.name] = field.value; }
    });
    store(key(form), JSON.stringify(values));
  }
  function restore(form) {
    var values = JSON.parse(stored(key(form)));
    fields(form).forEach(function (field) {
      if (!values || typeof values[field.name] !== 'string') { return; }
      if (field.type === 'radio') {
        if (field.value === values[field.name]) { field.checked = true; }
      } else if (field.value === field.defaultValue) {
        field.value = values[field.name];
      }
    });
  }
  var sent = stored('levain:sent');
  if (sent) {
    drop('levain:sent');
    if (!document.querySelector('#errors, [data-lv-problem], [aria-invalid=true]')) { drop(sent); }
  }
  document.querySelectorAll('form[data-lv-keep]').forEach(function (form) {
    restore(form);
    // not on the form: a field may stand outside of it and belong to it
    document.addEventListener('input', function (event) { if (event.target.form === form) { keep(form); } });
  });

  // A file that the server will not take is not sent first to be refused: the browser says so beside the field.
  document.addEventListener('change', function (event) {
    var field = event.target, most = Number(field.dataset.lvMost || 0);
    if (!most) { return; }
    var large = Array.prototype.some.call(field.files, function (file) { return file.size > most; });
    field.setCustomValidity(large ? field.dataset.lvTooLarge : '');
    if (large) { field.reportValidity(); }
  });

  // A part with data-lv-poll is asked for again and replaced, until it comes without that attribute.
  function poll(part) {
    window.setTimeout(function () {
      fetch(part.dataset.lvPoll, { headers: { Accept: 'text/html' }, credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
        .then(function (html) {
          var next = new DOMParser().parseFromString(html, 'text/html').getElementById(part.id);
          if (!next) { return; }
          var focused = part.contains(document.activeElement) ? document.activeElement.id : '';
          part.replaceWith(next);
          if (focused && document.getElementById(focused)) { document.getElementById(focused).focus(); }
          announce(next);
          if (next.dataset.lvPoll) { poll(next); }
        })
        .catch(function () { poll(part); });
    }, Number(part.dataset.lvEvery || 2) * 1000);
  }
  document.querySelectorAll('[data-lv-poll][id]').forEach(poll);

  // Progress is told to screen readers every ten percent.
  var told = {};
  function announce(part) {
    part.querySelectorAll('progress[id]:not([data-size=s])').forEach(function (bar) {
      var tenth = Math.floor(10 * bar.value / (bar.max || 1));
      if (told[bar.id] === tenth) { return; }
      told[bar.id] = tenth;
      var status = document.getElementById('lv-announce');
      if (status) { status.textContent = (bar.labels[0] ? bar.labels[0].textContent + ': ' : '') + tenth * 10 + ' %'; }
    });
  }

  // Requests of htmx carry the token of the page.
  document.addEventListener('htmx:configRequest', function (event) {
    var token = document.querySelector('input[name=levain_token]');
    if (token) { event.detail.headers['X-Levain-Token'] = token.value; }
  });

  // The small menu closes with Escape and gives the focus back.
  document.addEventListener('keydown', function (event) {
    var menu = document.querySelector('.lv-nav-small[open]');
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}());
