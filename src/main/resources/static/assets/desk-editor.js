'use strict';
// Saves a draft as it is typed. Without this script the same form is saved by its button. Words come from the page.

const editor = document.querySelector('form[data-editor]');

if (editor && editor.dataset.open === 'yes') {
  const part = editor.dataset.editor;
  const words = JSON.parse(editor.dataset.words);
  const store = `gongkai-draft:${editor.dataset.path}:${part}:${editor.dataset.owner}`;
  const token = editor.elements.namedItem(document.getElementById('desk-words')?.dataset.csrf ?? '_csrf');
  const status = editor.querySelector('[data-status]');
  const tally = document.querySelector('[data-tally]');
  const fields = new Map();
  const known = new Map();
  const refused = new Map();
  let version = Number(editor.dataset.version);
  let timer = 0;
  let wait = 0;
  let busy = false;
  let asking = false;

  for (const field of editor.querySelectorAll('input[id][name]:not([type=hidden]), textarea[name]')) {
    fields.set(field.name, field);
    known.set(field.name, field.defaultValue);
  }

  const fill = (text, ...gaps) => gaps.reduce((all, gap, i) => all.replace(`{${i}}`, gap), text);
  const tell = (text, tone = '') => {
    status.textContent = text;
    status.className = `status ${tone}`;
  };
  const isHeld = (place, field) => refused.get(place) === field.value;
  const changes = () =>
    [...fields]
      .filter(([place, field]) => field.value !== known.get(place) && !isHeld(place, field))
      .map(([place, field]) => ({ place, text: field.value }));

  /** What is not saved yet stays on this computer until it is. */
  function keep() {
    const left = [...fields].filter(([place, field]) => field.value !== known.get(place));
    try {
      if (left.length === 0) {
        localStorage.removeItem(store);
      } else {
        localStorage.setItem(store, JSON.stringify({ version, texts: left.map(([place, field]) => [place, field.value]) }));
      }
    } catch {
      // Full or forbidden: the page itself still holds everything.
    }
  }

  function restore() {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem(store));
    } catch {
      return;
    }
    const texts = (kept?.texts ?? []).filter(([place, text]) => fields.has(place) && fields.get(place).value !== text);
    if (texts.length === 0) {
      return;
    }
    version = Math.min(version, kept.version);
    texts.forEach(([place, text]) => { fields.get(place).value = text; });
    tell(fill(words.restored, texts.length), 'warn');
    later(1500);
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  const request = (method, body) =>
    fetch(`${editor.dataset.path}changes?part=${part}`, {
      method,
      body,
      redirect: 'manual',
      keepalive: body !== undefined && body.length < 60000,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', [editor.dataset.header]: token.value },
    });

  async function save() {
    clearTimeout(timer);
    const sent = changes();
    if (busy || asking || sent.length === 0) {
      return;
    }
    busy = true;
    tell(words.saving);
    try {
      await answered(await request('POST', JSON.stringify({ base: version, changes: sent })), sent);
    } catch {
      again(words.offline);
    } finally {
      busy = false;
      keep();
    }
    if (changes().length > 0 && wait === 0 && !asking) {
      later(300);
    }
  }

  function again(text) {
    wait = Math.min(wait ? wait * 2 : 2000, 30000);
    tell(text, 'bad');
    later(wait);
  }

  async function answered(answer, sent) {
    if (answer.status === 200) {
      saved(await answer.json(), sent);
    } else if (answer.status === 409) {
      choose(await answer.json());
    } else if (answer.status === 422) {
      deny(await answer.json(), sent);
    } else if (answer.status === 423) {
      tell((await answer.json()).words, 'bad');
      wait = 1;
    } else if ([0, 302, 401, 403].includes(answer.status)) {
      await signIn();
    } else {
      again(words.offline);
    }
  }

  /** A session that has ended: a new one is found as soon as there is one, in whatever window it was begun. */
  async function signIn() {
    const answer = await request('GET');
    if (answer.status === 200) {
      token.value = (await answer.json()).token;
      later(100);
    } else if (answer.status === 404 || answer.status === 403) {
      tell(words.forbidden, 'bad');
      wait = 1;
    } else {
      tell(words.expired, 'bad');
      const link = document.createElement('a');
      link.href = '/sign-in';
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = words['sign-in'];
      status.append(' ', link);
      wait = 5000;
      later(wait);
    }
  }

  function saved(state, sent) {
    wait = 0;
    version = state.version;
    sent.forEach(change => known.set(change.place, change.text));
    for (const [place, text] of Object.entries(state.values)) {
      const field = fields.get(place);
      const isOwn = sent.some(change => change.place === place);
      if (field && !isOwn) {
        if (field.value === known.get(place)) {
          field.value = text;
        }
        known.set(place, text);
      }
    }
    show(state);
    tell(fill(words.saved, state.at), 'good');
  }

  function show(state) {
    if (tally.textContent !== state.tally) {
      tally.textContent = state.tally;
    }
    if (part === 'text') {
      for (const [place, html] of Object.entries(state.notes)) {
        replace(document.querySelector(`[data-notes="${place}"]`), html);
      }
      return;
    }
    replace(document.querySelector('[data-findings]'), state.findings);
    for (const [place, field] of fields) {
      mark(field, state.cells[place] ?? { wrong: false, remark: '', expected: '', sum: false });
    }
    editor.dispatchEvent(new CustomEvent('checked'));
  }

  /** What the server has made anew; what was unfolded stays so. */
  function replace(place, html) {
    const opened = [...place.querySelectorAll('details')].map(each => each.open);
    place.innerHTML = html;
    place.querySelectorAll('details').forEach((each, i) => { each.open = opened[i] ?? false; });
    unhide(place);
  }

  function mark(field, cell) {
    field.title = cell.remark;
    field.placeholder = cell.expected;
    field.toggleAttribute('data-sum', cell.sum);
    if (cell.wrong) {
      field.setAttribute('aria-invalid', 'true');
    } else {
      field.removeAttribute('aria-invalid');
    }
  }

  function deny(answer, sent) {
    sent.filter(change => answer.places[change.place]).forEach(change => {
      refused.set(change.place, change.text);
      mark(fields.get(change.place), { wrong: true, remark: answer.places[change.place], expected: '', sum: false });
    });
    wait = 0;
    tell(fill(words.refused, Object.values(answer.places).join('；')), 'bad');
  }

  function choose(conflict) {
    asking = true;
    tell(words.conflict, 'bad');
    const dialog = document.createElement('dialog');
    dialog.className = 'conflict';
    dialog.setAttribute('aria-label', words.conflict);
    const form = document.createElement('form');
    form.method = 'dialog';
    const head = document.createElement('h2');
    head.textContent = words.conflict;
    form.append(head, ...conflict.clashes.map((clash, i) => clashOf(clash, i)), applyOf());
    dialog.append(form);
    document.body.append(dialog);
    dialog.addEventListener('close', () => {
      const data = new FormData(form);
      const decided = dialog.returnValue === 'apply';
      dialog.remove();
      asking = false;
      if (decided) {
        conflict.clashes.forEach((clash, i) => {
          known.set(clash.place, clash.theirs);
          if (data.get(`clash-${i}`) === 'theirs') {
            fields.get(clash.place).value = clash.theirs;
          }
        });
        version = conflict.version;
        keep();
        later(0);
      }
    });
    dialog.showModal();
  }

  function clashOf(clash, i) {
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = clash.label;
    set.append(legend, ...[
      ['theirs', fill(words['conflict.theirs'], clash.by), clash.theirs],
      ['yours', words['conflict.yours'], clash.yours],
    ].map(([value, label, text]) => {
      const line = document.createElement('label');
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = `clash-${i}`;
      radio.value = value;
      radio.checked = value === 'yours';
      const shown = document.createElement('span');
      shown.className = 'version';
      shown.textContent = text || words['conflict.empty'];
      line.append(radio, ` ${label} `, shown);
      return line;
    }));
    return set;
  }

  function applyOf() {
    const acts = document.createElement('div');
    acts.className = 'acts';
    const button = document.createElement('button');
    button.className = 'primary';
    button.value = 'apply';
    button.textContent = words['conflict.apply'];
    acts.append(button);
    return acts;
  }

  function unhide(place) {
    place.querySelectorAll('[data-take]').forEach(button => { button.hidden = false; });
  }

  function put(field, text) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  editor.addEventListener('input', event => {
    // The form keeps its own; the page's general guard against leaving is not for it.
    event.stopPropagation();
    const count = document.querySelector(`[data-notes="${event.target.name}"] [data-count]`);
    if (count) {
      count.textContent = fill(words.count, [...event.target.value.replace(/\s/gu, '')].length);
    }
    keep();
    if (wait === 0) {
      tell(words.unsaved);
    }
    later(Math.max(700, Math.min(wait, 5000)));
  });
  editor.addEventListener('change', () => wait === 0 && later(50));
  editor.addEventListener('submit', event => {
    event.preventDefault();
    const { fill: what, example } = event.submitter?.dataset ?? {};
    if (what) {
      for (const field of fields.values()) {
        if (field.value === '' && (what === 'zeros' || field.hasAttribute('data-sum'))) {
          put(field, what === 'zeros' ? '0' : field.placeholder);
        }
      }
    } else if (example) {
      const field = fields.get(example);
      put(field, [field.value, event.submitter.dataset.text].filter(Boolean).join('\n'));
      field.focus();
    }
    wait = 0;
    save();
  });
  document.addEventListener('click', event => {
    const take = event.target.closest?.('[data-take]');
    if (take) {
      put(fields.get(take.dataset.take), take.dataset.value);
      fields.get(take.dataset.take).focus();
    }
  });
  document.addEventListener('visibilitychange', () => { if (changes().length > 0) { save(); } });
  window.addEventListener('online', () => { wait = 0; save(); });
  unhide(document);
  restore();
}

/** An address that names a field leads into it. */
function enter() {
  const field = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (field?.matches('input, textarea')) {
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }
}
window.addEventListener('hashchange', enter);
enter();
