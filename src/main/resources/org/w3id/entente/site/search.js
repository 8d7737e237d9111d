/*
 * Searches assets/search-index.js for the words of the form on search.html. All that comes from the index or from the
 * address goes into the page as text, never as markup.
 */
(function () {
  "use strict";

  var LIMIT = 100;
  var PATH = 0, HEADING = 1, KIND = 2, WORDS = 3, RANK = 4, HIDDEN = 5;

  var entries = window.ententeSearchIndex;
  var input = document.getElementById("words");
  var form = input.form;
  var found = document.getElementById("found");
  var results = document.getElementById("results");
  var index = lunr(function () {
    this.ref("id");
    this.field("heading", { boost: 10 });
    this.field("kind", { boost: 4 });
    this.field("words");
    this.field("hidden");
    entries.forEach(function (entry, id) {
      this.add({
        id: id,
        heading: spaced(entry[HEADING]),
        kind: entry[KIND],
        words: spaced(entry[WORDS]),
        hidden: spaced(entry[HIDDEN])
      });
    }, this);
  });

  /* The words of a name apart. A star would stand for any letters in lunr, which fails where the index itself has one. */
  function spaced(text) {
    return text.replace(/[/*-]/g, " ");
  }

  /* The score of every entry that the terms which ask() adds to a query find. */
  function scores(ask) {
    var scores = new Map();
    index.query(ask).forEach(function (match) {
      scores.set(Number(match.ref), match.score);
    });
    return scores;
  }

  /* The scores of the entries that have the word, in any of its forms, or a longer one that begins with it. */
  function having(word) {
    return scores(function (query) {
      query.term(word, { boost: 10 });
      query.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
    });
  }

  /* Those of the entries that have a word which is a letter off. */
  function resembling(word) {
    return scores(function (query) {
      query.term(word, { editDistance: 1 });
    });
  }

  function withMost(sums) {
    var most = sums.reduce(function (most, sum) { return Math.max(most, sum.words); }, 0);
    return sums.filter(function (sum) { return sum.words === most; });
  }

  function isSubject(sum) {
    return entries[sum.id][RANK] === 0;
  }

  /*
   * The entries that have most of the words: first that of which they are the whole heading, then claims and what they
   * speak of, then the others, each the best first. A word that no entry has stands for those that are a letter off, which
   * count half.
   */
  function search(words) {
    var sums = new Map();
    var inexact = [];
    var whole = 0;
    words.forEach(function (word) {
      var found = having(word);
      var weight = 1;
      if (found.size === 0 && word.length > 4) {
        found = resembling(word);
        if (found.size > 0) {
          inexact.push(word);
          weight = 0.5;
        }
      }
      whole += weight;
      found.forEach(function (score, id) {
        var sum = sums.get(id) || { id: id, words: 0, score: 0 };
        sum.words += weight;
        sum.score += score;
        sums.set(id, sum);
      });
    });
    var all = Array.from(sums.values());
    var best = withMost(all);
    // Where only terms and the like have the words, the claims that come nearest are what is looked for.
    var nearest = best.some(isSubject) ? [] : withMost(all.filter(isSubject));
    var most = best.length === 0 ? 0 : best[0].words;
    best = best.concat(nearest);
    var heading = words.join(" ");
    best.forEach(function (sum) {
      sum.rank = spaced(entries[sum.id][HEADING]).toLowerCase() === heading ? -1 : entries[sum.id][RANK];
    });
    best.sort(function (a, b) { return a.rank - b.rank || b.score - a.score || a.id - b.id; });
    return {
      entries: best.map(function (sum) { return entries[sum.id]; }),
      whole: most === whole,
      nearest: nearest.length,
      inexact: inexact
    };
  }

  /* The characters that change the direction of text, to be seen instead of reordering what stands around them. */
  function visible(text) {
    return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, function (control) {
      return "[U+" + control.charCodeAt(0).toString(16).toUpperCase() + "]";
    });
  }

  function item(entry) {
    var li = document.createElement("li");
    var link = document.createElement("a");
    link.href = form.dataset.root + entry[PATH];
    link.textContent = visible(entry[HEADING]);
    li.append(link, " ");
    if (entry[KIND]) {
      var kind = document.createElement("span");
      kind.className = "tag";
      kind.textContent = visible(entry[KIND]);
      li.append(kind);
    }
    if (entry[WORDS]) {
      var words = document.createElement("p");
      words.className = "muted";
      words.textContent = visible(entry[WORDS].length > 240 ? entry[WORDS].slice(0, 239) + "…" : entry[WORDS]);
      li.append(words);
    }
    return li;
  }

  function say(result) {
    var count = result.entries.length;
    if (count === 0) {
      return "No page has any of these words.";
    }
    var most = count - result.nearest;
    var inexact = result.inexact.length > 0;
    return (inexact ? "No page has “" + visible(result.inexact.join("” or “")) + "”: words that are a letter off stand in. " : "")
      + (most === 1 ? "One page has " : most + " pages have ")
      + (result.whole ? (inexact ? "the words so found" : "all of these words") : "some of these words, none has all")
      + (result.nearest === 0 ? "" : "; before them stand claims and things with fewer (" + result.nearest + ")")
      + (count > LIMIT ? "; the best " + LIMIT + " are shown." : ".");
  }

  /* "on" and the like are in no index, and in the way of none. */
  function wordsOf(text) {
    return lunr.tokenizer(spaced(text)).map(String).filter(function (word) {
      return word && lunr.stopWordFilter(word);
    });
  }

  function show() {
    var words = wordsOf(input.value);
    var result = words.length === 0 ? { entries: [], inexact: [], nearest: 0 } : search(words);
    found.textContent = words.length === 0 ? "" : say(result);
    results.replaceChildren.apply(results, result.entries.slice(0, LIMIT).map(item));
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var address = new URL(window.location.href);
    address.searchParams.set("q", input.value);
    window.history.replaceState(null, "", address);
    show();
  });
  input.addEventListener("input", show);
  input.value = new URLSearchParams(window.location.search).get("q") || "";
  show();
}());
