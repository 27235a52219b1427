'use strict';
// Only comforts: the staff pages work without them. Words come from the page, never from here.

const csrf = document.getElementById('desk-words')?.dataset.csrf;
const tokenOf = form => csrf && form.elements.namedItem(csrf);

/** Opens a dialog of the layout and waits for the value of the button it is closed with. */
function ask(id, text) {
  const dialog = document.getElementById(id);
  if (text) {
    dialog.querySelector('p').textContent = text;
  }
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise(done => dialog.addEventListener('close', () => done(dialog.returnValue), { once: true }));
}

/** Whether the session still stands; where it does, the form gets the field that a newer sign-in asks for. */
async function isStillSignedIn(form) {
  try {
    const answer = await fetch('/account/token', { headers: { Accept: 'application/json' }, redirect: 'manual' });
    if (answer.ok) {
      tokenOf(form).value = (await answer.json()).token;
      return true;
    }
    await ask('signed-out');
  } catch {
    await ask('not-reached');
  }
  return false;
}

const typedIn = new WeakSet();
const hasText = form => form.method === 'post' && tokenOf(form) && typedIn.has(form);

/** A form is sent once, after what it asks has been confirmed, and only while somebody is signed in to receive it. */
async function send(form, button) {
  const question = button?.dataset.confirm;
  if (question && (await ask('confirm', question)) !== 'yes') {
    return;
  }
  if (hasText(form) && !(await isStillSignedIn(form))) {
    return;
  }
  form.dataset.cleared = '';
  form.requestSubmit(button);
}

document.addEventListener('input', event => {
  if (event.target.form) {
    typedIn.add(event.target.form);
  }
});
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method === 'dialog' || event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
  } else if (form.dataset.cleared === undefined && (event.submitter?.dataset.confirm || hasText(form))) {
    event.preventDefault();
    send(form, event.submitter);
  } else if (form.method === 'post') {
    form.dataset.sent = '';
    typedIn.delete(form);
  }
});
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent], form[data-cleared]')) {
    delete form.dataset.sent;
    delete form.dataset.cleared;
  }
});
window.addEventListener('beforeunload', event => {
  if ([...document.querySelectorAll('form:has(textarea)')].some(form => hasText(form) && form.dataset.sent === undefined)) {
    event.preventDefault();
  }
});

/** A text field as tall as its text, where the style sheet alone cannot do it. */
if (!CSS.supports('field-sizing', 'content')) {
  const fit = area => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  document.querySelectorAll('textarea').forEach(fit);
  document.addEventListener('input', event => event.target.matches('textarea') && fit(event.target));
}

/** A region is a stop of the keyboard only while there is something to scroll in it. */
const regions = new ResizeObserver(seen => {
  for (const { target } of seen) {
    const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
    target.tabIndex = scrolls ? 0 : -1;
  }
});
document.querySelectorAll('.scroll').forEach(region => regions.observe(region));

document.querySelector('[data-focus]')?.focus();
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
