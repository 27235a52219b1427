// Saves an item's form when nobody types and on leaving. Without this script the same form is saved by its button. Words come from the page.

const form = document.querySelector('form[data-item-editor]');

if (form) {
  const words = JSON.parse(form.dataset.words);
  const status = form.querySelector('[data-status]');
  const base = form.elements.namedItem('base');
  const token = form.elements.namedItem(document.getElementById('desk-words')?.dataset.csrf ?? '_csrf');
  const store = `gongkai-item:${form.dataset.path}:${form.dataset.owner}`;
  const idle = 30000;
  let known = contents();
  let timer = 0;
  let busy = false;
  let stopped = false;

  function fill(text, gap) {
    return text.replace('{0}', gap);
  }

  function tell(text, tone = '') {
    status.textContent = text;
    status.className = `status ${tone}`;
  }

  /** What stands in the fields; the token, the revision and what is only looked for are not contents. */
  function contents() {
    const fields = [...new FormData(form)].filter(([name]) => !['base', 'find', token?.name].includes(name));
    return JSON.stringify(fields);
  }

  const isChanged = () => contents() !== known;

  /** What is not saved yet stays on this computer until it is. */
  function keep() {
    try {
      if (isChanged()) {
        localStorage.setItem(store, JSON.stringify({ at: new Date().toLocaleString('zh-CN'), base: base.value, sent: stopped, fields: JSON.parse(contents()) }));
      } else {
        localStorage.removeItem(store);
      }
    } catch {
      // Full or forbidden: the page itself still holds everything.
    }
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  async function save(leaving = false) {
    clearTimeout(timer);
    if (busy || stopped || !isChanged()) {
      return;
    }
    busy = true;
    const sent = contents();
    if (!leaving) {
      tell(words.saving);
    }
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(`${form.dataset.path}autosave`, {
        method: 'POST',
        body,
        redirect: 'manual',
        keepalive: body.toString().length < 60000,
        headers: { Accept: 'application/json' },
      });
      await answered(answer, sent);
    } catch {
      tell(words.offline, 'bad');
      later(idle);
    } finally {
      busy = false;
      keep();
    }
  }

  async function answered(answer, sent) {
    const isJson = answer.headers.get('content-type')?.includes('json');
    const said = isJson ? await answer.json() : {};
    if (answer.status === 200) {
      base.value = said.revision;
      known = sent;
      tell(fill(words.saved, said.at), 'good');
      if (isChanged()) {
        later(idle);
      }
    } else if (answer.status === 409) {
      stopped = true;
      tell(words.conflict, 'bad');
    } else if (answer.status === 422 && said.words) {
      tell(fill(words.refused, said.words), 'bad');
    } else if (answer.status === 423) {
      stopped = true;
      tell(words.closed, 'bad');
    } else if (await renewed()) {
      later(100);
    } else {
      tell(words.expired, 'bad');
      const link = document.createElement('a');
      link.href = '/sign-in';
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = words['sign-in'];
      status.append(' ', link);
      later(5000);
    }
  }

  /** A session that has ended: a new one is found as soon as there is one, in whatever window it was begun. */
  async function renewed() {
    const answer = await fetch('/account/token', { headers: { Accept: 'application/json' }, redirect: 'manual' });
    if (!answer.ok) {
      return false;
    }
    const now = (await answer.json()).token;
    const isNew = now !== token.value;
    token.value = now;
    return isNew;
  }

  /** What a window left behind is offered, never put in by itself. */
  function offer() {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem(store));
    } catch {
      return;
    }
    const isSaved = kept?.sent && Number(base.value) > Number(kept.base);
    if (!kept?.fields || isSaved || JSON.stringify(kept.fields) === known) {
      localStorage.removeItem(store);
      return;
    }
    tell(fill(words.kept, kept.at), 'warn');
    const button = (text, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.addEventListener('click', () => { act(); });
      status.append(' ', made);
    };
    button(words.restore, () => {
      restore(kept.fields);
      tell(words.unsaved);
      later(idle);
    });
    button(words.forget, () => {
      localStorage.removeItem(store);
      tell('');
    });
  }

  function restore(fields) {
    const seen = {};
    for (const [name, value] of fields) {
      const all = form.querySelectorAll(`[name="${CSS.escape(name)}"]:not([type=hidden], button)`);
      const field = all[0]?.type === 'radio' || all[0]?.type === 'checkbox' ? [...all].find(each => each.value === value) : all[(seen[name] = (seen[name] ?? -1) + 1)];
      if (!field) {
        continue;
      }
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = true;
      } else {
        field.value = value;
      }
    }
    form.dispatchEvent(new Event('restored'));
  }

  form.addEventListener('input', event => {
    // The form keeps its own; the page's general guard against leaving is not for it.
    event.stopPropagation();
    keep();
    if (!stopped) {
      tell(isChanged() ? words.unsaved : '');
      later(idle);
    }
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    stopped = true;
    keep();
  });
  window.addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { save(true); } });
  window.addEventListener('online', () => save());
  offer();
}
