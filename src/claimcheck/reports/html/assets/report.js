"use strict";
// Narrows the list of claims, opens what a link leads to, and opens everything for print. The page can be read without it.
(() => {
  const claims = [...document.querySelectorAll("article.claim")];
  let first = 0;
  const groups = [...document.querySelectorAll(".group")].map((element) => {
    const group = { element, claims: [...element.children], first };
    first += group.claims.length;
    return group;
  });
  const form = document.getElementById("filter");
  const search = document.getElementById("search");
  const hits = document.getElementById("hits");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const texts = new Array(claims.length);
  const counted = new Intl.NumberFormat("en");

  // The text of 5,000 claims takes a tenth of a second to put together, so that is done before anybody searches.
  const textOf = (index) => (texts[index] ??= claims[index].textContent.toLowerCase());
  const idle = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 10 }), 50));
  const prepare = (index) => idle((deadline) => {
    while (index < claims.length && deadline.timeRemaining() > 2) textOf(index++);
    if (index < claims.length) prepare(index);
  });

  const apply = () => {
    const verdicts = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of groups) {
      const fits = group.claims.map((claim, index) =>
        (!verdicts.size || verdicts.has(claim.dataset.verdict)) && words.every((word) => textOf(group.first + index).includes(word)));
      const found = fits.filter(Boolean).length;
      // A group without a hit is hidden as a whole, which is less work than to hide each of its claims.
      if (found) group.claims.forEach((claim, index) => { if (claim.hidden === fits[index]) claim.hidden = !fits[index]; });
      if (group.element.hidden === found > 0) group.element.hidden = !found;
      // What is out of sight is not laid out, so its height has to be foretold.
      group.element.style.containIntrinsicBlockSize = `${4 * found}rem`;
      shown += found;
    }
    const all = `${counted.format(claims.length)} ${claims.length === 1 ? "claim" : "claims"}`;
    hits.textContent = shown === claims.length ? all : `${counted.format(shown)} of ${all}`;
  };

  const openAll = (open) => claims.forEach((claim) => {
    if (!claim.hidden && !claim.parentElement.hidden) claim.firstElementChild.open = open;
  });

  // A link may lead to a claim that is filtered out, or into something that is folded.
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const claim = target.closest("article.claim");
    if (claim?.hidden || claim?.parentElement.hidden) { form.reset(); apply(); }
    if (claim) claim.firstElementChild.open = true;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  };

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("article.claim > details:not([open])")];
    folded.forEach((fold) => { fold.open = true; });
  });
  window.addEventListener("afterprint", () => folded.forEach((fold) => { fold.open = false; }));

  form.hidden = false;
  if (groups.length > 1) apply();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => { if (event.key === "Escape") { search.value = ""; apply(); } });
  document.getElementById("open-all").addEventListener("click", () => openAll(true));
  document.getElementById("close-all").addEventListener("click", () => openAll(false));
  window.addEventListener("hashchange", follow);
  if (location.hash) follow();
  prepare(0);
})();
