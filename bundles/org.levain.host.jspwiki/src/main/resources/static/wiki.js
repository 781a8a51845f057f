// Levain in a page of the wiki: an entry in its navigation, marks beside the names of authors, and its
// dark appearance for our parts.
(() => {
  "use strict";

  const script = new URL(document.currentScript.src);
  const levain = new URL("../../../", script).pathname;
  // the wiki's html element names the reader's language only from the second page of a session on
  const language = script.hash.slice(1) || document.documentElement.lang;
  const words = language.startsWith("fr") ? "Communautés" : "Communities";

  function link() {
    const a = document.createElement("a");
    a.href = levain;
    a.textContent = words;
    return a;
  }

  function item(id) {
    const li = document.createElement("li");
    li.id = id;
    li.append(link());
    return li;
  }

  // where an entry fits, the best place first; a skin or another template may have none of them
  const places = [
    () => {
      const bar = document.querySelector(".navigation > .nav.pull-left");
      return bar && (() => bar.append(item("levain-menu")));
    },
    () => {
      const more = document.querySelector("#more > .dropdown-menu");
      return more && (() => more.prepend(item("levain-menu")));
    },
    () => {
      const menu = document.querySelector(".leftmenu");
      return menu && (() => {
        const ul = document.createElement("ul");
        ul.append(item("levain-menu"));
        menu.prepend(ul);
      });
    },
  ];

  function addEntry() {
    if (document.getElementById("levain-menu")) {
      return;
    }
    for (const place of places) {
      const put = place();
      if (put) {
        put();
        return;
      }
    }
  }

  // the first colour behind the element that can be seen; the wiki's skins name no appearance
  function isDark(element) {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor.match(/[\d.]+/g);
      if (colour && (colour.length < 4 || Number(colour[3]) > 0.5)) {
        const [red, green, blue] = colour.map(Number);
        return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
      }
    }
    return false;
  }

  function followAppearance() {
    for (const part of document.querySelectorAll(".levain")) {
      if (isDark(part.parentElement)) {
        part.dataset.theme = "dark";
      } else {
        delete part.dataset.theme;
      }
    }
  }

  // what the server knows of the authors whom this page names: their marks, by name
  function takeMarks() {
    const marks = { of: new Map(), last: "", first: "" };
    for (const template of document.querySelectorAll("template.levain-names")) {
      marks.last = marks.last || template.dataset.last;
      marks.first = marks.first || template.dataset.first;
      for (const named of template.content.querySelectorAll("[data-name]")) {
        marks.of.set(named.dataset.name, named);
      }
      template.remove();
    }
    return marks;
  }

  function copy(marks, name) {
    return document.importNode(marks.of.get(name), true);
  }

  // a cell that has nothing in it but a name
  function markCell(cell, marks) {
    const name = cell.textContent.trim();
    if (marks.of.has(name)) {
      cell.append(copy(marks, name));
    }
  }

  // a sentence in which this name comes last: the wiki's words around it depend on the language
  function markSentence(sentence, name, marks) {
    if (!sentence || !marks.of.has(name)) {
      return false;
    }
    const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    let found = null;
    while (texts.nextNode()) {
      const end = texts.currentNode.data.trimEnd();
      const text = end.endsWith(name) ? end : end.replace(/\.$/, "");
      const before = text.slice(0, -name.length);
      if (text.endsWith(name) && !/[\p{L}\p{N}]$/u.test(before)) {
        found = { node: texts.currentNode, end: text.length };
      }
    }
    if (!found) {
      return false;
    }
    const link = found.node.parentElement.closest("a");
    if (link && sentence.contains(link)) {
      link.after(copy(marks, name));
    } else {
      found.node.splitText(found.end);
      found.node.after(copy(marks, name));
    }
    return true;
  }

  // the places where the wiki's templates name authors; others keep their names as they are
  function markAuthors() {
    const marks = takeMarks();
    if (!marks.of.size) {
      return;
    }
    for (const cell of document.querySelectorAll(".recentchanges td.author")) {
      markCell(cell, marks);
    }
    // the rows of a history end with a note of the change; what stands in it is somebody's
    for (const note of document.querySelectorAll(".context-info td.changenote, .context-diff td.changenote")) {
      for (const cell of note.parentElement.querySelectorAll("td:not(.changenote, .attach-name)")) {
        markCell(cell, marks);
      }
    }
    const lines = document.querySelectorAll(".page-content > .form-frame > p:not([class])");
    markSentence(lines[0], marks.last, marks);
    markSentence(lines[1], marks.first, marks);
    [...document.querySelectorAll("#info .dropdown-header")].some(
      (line) => markSentence(line, marks.last, marks));
    markSentence(document.querySelector(".page-footer"), marks.last, marks);
  }

  function start() {
    addEntry();
    markAuthors();
    followAppearance();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", followAppearance);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
  // a skin's style sheet may come late
  addEventListener("load", followAppearance);
})();
