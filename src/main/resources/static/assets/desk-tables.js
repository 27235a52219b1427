'use strict';
// Comforts of long lists: the keyboard, columns left out, views kept, a row opened beside the list.

/** What the browser keeps; a browser that keeps nothing forgets. */
const kept = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? [];
    } catch {
      return [];
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Nothing is lost but the choice.
    }
  },
};

const listWords = document.getElementById('desk-words')?.dataset ?? {};

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

/** Arrows lead from row to row, Home and End to the first and the last. */
document.addEventListener('keydown', event => {
  const row = event.target.closest?.('.list tbody tr');
  if (!row || event.altKey || event.ctrlKey || event.metaKey || !event.target.matches('a, button')) {
    return;
  }
  const links = [...row.closest('table').querySelectorAll('tbody tr')].map(each => each.querySelector('a, button')).filter(Boolean);
  const at = links.indexOf(row.querySelector('a, button'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to !== undefined && links[to]) {
    event.preventDefault();
    links[to].focus();
  }
});

function showColumns(table, hidden) {
  const heads = [...table.tHead.rows[0].cells];
  for (const row of table.rows) {
    if (row.cells.length === heads.length) {
      heads.forEach((head, i) => (row.cells[i].hidden = hidden.includes(head.textContent.trim())));
    }
  }
}

for (const table of document.querySelectorAll('table[data-columns]')) {
  const key = `columns.${table.dataset.columns}`;
  const choice = element('details', '', { class: 'more' });
  const boxes = element('div', '', { class: 'choices' });
  choice.append(element('summary', listWords.sayColumns), boxes);
  for (const head of [...table.tHead.rows[0].cells].slice(1)) {
    const name = head.textContent.trim();
    if (name) {
      const label = element('label', '', { class: 'choice' });
      const box = element('input', '', { type: 'checkbox' });
      box.checked = !kept.get(key).includes(name);
      box.addEventListener('change', () => {
        const others = kept.get(key).filter(each => each !== name);
        kept.set(key, box.checked ? others : [...others, name]);
        showColumns(table, kept.get(key));
      });
      label.append(box, name);
      boxes.append(label);
    }
  }
  (table.closest('.scroll') ?? table).before(choice);
  showColumns(table, kept.get(key));
}

function drawViews(place, key) {
  place.replaceChildren();
  const list = element('ul', '', { class: 'views' });
  for (const view of kept.get(key)) {
    const item = element('li', '');
    const away = element('button', '×', { type: 'button', class: 'plain', 'aria-label': `${listWords.forget} ${view.name}` });
    away.addEventListener('click', () => {
      kept.set(key, kept.get(key).filter(each => each.name !== view.name));
      drawViews(place, key);
    });
    const link = element('a', view.name, { href: view.query || location.pathname });
    if (view.query === location.search) {
      link.setAttribute('aria-current', 'true');
    }
    item.append(link, away);
    list.append(item);
  }
  const form = element('form', '', { class: 'acts' });
  const label = element('label', '');
  const name = element('input', '', { required: '', maxlength: '20' });
  label.append(element('span', listWords.viewName, { class: 'aside' }), name);
  name.placeholder = listWords.viewName;
  form.append(label, element('button', listWords.keep));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const others = kept.get(key).filter(each => each.name !== name.value.trim());
    kept.set(key, [...others, { name: name.value.trim(), query: location.search }]);
    drawViews(place, key);
  });
  const more = element('details', '', { class: 'more' });
  more.append(element('summary', listWords.sayViews), form);
  place.append(list, more);
}

for (const place of document.querySelectorAll('[data-views]')) {
  drawViews(place, `views.${place.dataset.views}`);
}

/** On a wide screen the first link of a row opens its page beside the list. */
for (const table of document.querySelectorAll('table[data-beside]')) {
  table.addEventListener('click', async event => {
    const link = event.target.closest('tbody a');
    const own = link && link === link.closest('tr').querySelector('a');
    if (!own || event.ctrlKey || event.metaKey || event.shiftKey || !matchMedia('(min-width: 75rem)').matches) {
      return;
    }
    event.preventDefault();
    const answer = await fetch(link.href).catch(() => null);
    const content = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('content');
    if (!content) {
      location.assign(link.href);
      return;
    }
    openBeside(table, link, content);
  });
}

function openBeside(table, link, content) {
  const list = table.closest('.scroll') ?? table;
  let both = list.closest('.beside');
  if (!both) {
    both = element('div', '', { class: 'beside' });
    list.replaceWith(both);
    both.append(list, element('aside', '', { class: 'panel', tabindex: '-1' }));
  }
  const panel = both.querySelector('.panel');
  const head = content.querySelector('h1');
  const title = element('h2', head?.textContent ?? link.textContent);
  head?.replaceWith(title);
  const close = element('button', listWords.close, { type: 'button', class: 'plain' });
  const whole = element('a', listWords.whole, { href: link.href });
  const bar = element('p', '', { class: 'acts' });
  bar.append(whole, close);
  panel.replaceChildren(bar, ...content.childNodes);
  panel.setAttribute('aria-label', title.textContent);
  table.querySelectorAll('tr.chosen').forEach(row => row.classList.remove('chosen'));
  link.closest('tr').classList.add('chosen');
  panel.focus();
  close.addEventListener('click', () => {
    both.replaceWith(list);
    link.closest('tr').classList.remove('chosen');
    link.focus();
  });
}
