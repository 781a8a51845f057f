// Levain in a page of the wiki: an entry in its navigation, and its dark appearance for our parts.
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

  function start() {
    addEntry();
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
