// Turns the field of an item's body into an editor that can only make what a body may hold. The field stays, hidden, and is what is saved;
// without this script it is typed into. Words come from the page.

const form = document.querySelector('form[data-item-editor]');
const field = form?.querySelector('textarea[data-body]');
const kit = window.ProseMirror;

const ADDRESS = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i;
const OWN_IMAGE = /^\/images\/[0-9a-f]{64}$/;
const PICTURE = /\.(png|jpe?g|gif|webp)$/i;
const KINDS = '.jpg,.jpeg,.png,.gif,.webp';

/** As much as the server takes in one form. */
const LARGEST_IMAGE = 20 * 1024 * 1024;

/** Something to tell the user, in words. */
class Refusal extends Error {}

/* What a body may hold: the same as the server keeps. */

const aligned = { align: { default: null }, lang: { default: null }, dir: { default: null } };
const spoken = { lang: { default: null }, dir: { default: null } };
const read = dom => ({ align: /\balign-(left|center|right)\b/.exec(dom.className)?.[1] ?? null, lang: dom.getAttribute('lang'), dir: dom.getAttribute('dir') });
const written = attrs => ({ class: attrs.align ? `align-${attrs.align}` : null, lang: attrs.lang, dir: attrs.dir });
const number = (dom, name) => Number(dom.getAttribute(name)) || null;

function block(tag, content, group = 'block', more = {}) {
  return {
    content, group, attrs: aligned, ...more,
    parseDOM: [{ tag, getAttrs: read }],
    toDOM: node => [tag, written(node.attrs), 0],
  };
}

function cell(tag, role) {
  return {
    content: 'block+', tableRole: role, isolating: true,
    attrs: { ...aligned, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null }, scope: { default: null } },
    parseDOM: [{ tag, getAttrs: dom => ({ ...read(dom), colspan: number(dom, 'colspan') ?? 1, rowspan: number(dom, 'rowspan') ?? 1, scope: dom.getAttribute('scope') }) }],
    toDOM: ({ attrs }) => [tag, {
      ...written(attrs),
      colspan: attrs.colspan > 1 ? attrs.colspan : null,
      rowspan: attrs.rowspan > 1 ? attrs.rowspan : null,
      scope: tag === 'th' ? attrs.scope : null,
    }, 0],
  };
}

const mark = (tag, ...others) => ({ parseDOM: [tag, ...others].map(each => ({ tag: each })), toDOM: () => [tag, 0] });

const schemaOf = () => new kit.Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block('p', 'inline*'),
    heading: {
      content: 'inline*', group: 'block', defining: true, attrs: { ...aligned, level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, getAttrs: dom => ({ ...read(dom), level: Math.min(Math.max(level, 2), 4) }) })),
      toDOM: node => [`h${node.attrs.level}`, written(node.attrs), 0],
    },
    blockquote: block('blockquote', 'block+', 'block', { defining: true, attrs: spoken }),
    bullet_list: block('ul', 'list_item+', 'block', { attrs: spoken }),
    ordered_list: {
      content: 'list_item+', group: 'block', attrs: { ...spoken, start: { default: null }, type: { default: null } },
      parseDOM: [{ tag: 'ol', getAttrs: dom => ({ ...read(dom), start: number(dom, 'start'), type: dom.getAttribute('type') }) }],
      toDOM: ({ attrs }) => ['ol', { ...written(attrs), start: attrs.start, type: attrs.type }, 0],
    },
    list_item: {
      content: 'paragraph block*', defining: true, attrs: { ...spoken, value: { default: null } },
      parseDOM: [{ tag: 'li', getAttrs: dom => ({ ...read(dom), value: number(dom, 'value') }) }],
      toDOM: ({ attrs }) => ['li', { ...written(attrs), value: attrs.value }, 0],
    },
    table: {
      content: 'table_row+', group: 'block', tableRole: 'table', isolating: true, attrs: { ...spoken, caption: { default: '' } },
      parseDOM: [{ tag: 'table', getAttrs: dom => ({ ...read(dom), caption: dom.querySelector('caption')?.textContent.trim() ?? '' }) }],
      toDOM: ({ attrs }) => attrs.caption
        ? ['table', written(attrs), ['caption', { contenteditable: 'false' }, attrs.caption], ['tbody', 0]]
        : ['table', written(attrs), ['tbody', 0]],
    },
    table_row: { content: '(table_cell | table_header)*', tableRole: 'row', parseDOM: [{ tag: 'caption', ignore: true }, { tag: 'tr' }], toDOM: () => ['tr', 0] },
    table_cell: cell('td', 'cell'),
    table_header: cell('th', 'header_cell'),
    horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    text: { group: 'inline' },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    image: {
      inline: true, group: 'inline', draggable: true, attrs: { src: {}, alt: { default: '' } },
      parseDOM: [{ tag: 'img[src]', getAttrs: dom => OWN_IMAGE.test(dom.getAttribute('src')) && { src: dom.getAttribute('src'), alt: dom.getAttribute('alt') ?? '' } }],
      toDOM: ({ attrs }) => ['img', { src: attrs.src, alt: attrs.alt }],
    },
  },
  marks: {
    link: {
      inclusive: false, attrs: { href: {} },
      parseDOM: [{ tag: 'a[href]', getAttrs: dom => ADDRESS.test(dom.getAttribute('href')) && { href: dom.getAttribute('href') } }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0],
    },
    strong: mark('strong', 'b'),
    em: mark('em', 'i'),
    sub: mark('sub'),
    sup: mark('sup'),
    language: { attrs: spoken, parseDOM: [{ tag: 'span[lang], span[dir]', getAttrs: read }], toDOM: ({ attrs }) => ['span', { lang: attrs.lang, dir: attrs.dir }, 0] },
  },
});

/* Between the field and the editor. */

/** Text without any element is read as the server reads it: a blank line parts paragraphs. */
function parsed(schema, text) {
  const page = new DOMParser().parseFromString(/<\/?[a-z][^>]*>/i.test(text) ? text : '', 'text/html');
  if (!page.body.firstChild) {
    for (const part of text.split(/\n\s*\n/).filter(each => each.trim())) {
      const paragraph = page.body.appendChild(page.createElement('p'));
      part.trim().split('\n').forEach((line, at) => paragraph.append(...(at ? [page.createElement('br'), line] : [line])));
    }
  }
  return kit.DOMParser.fromSchema(schema).parse(page.body);
}

/** Rows at the top that consist of headings are the table's head, unless a cell reaches out of them. */
function head(table, page) {
  const rows = [...table.rows];
  let count = rows.findIndex(row => [...row.cells].some(each => each.tagName === 'TD'));
  count = count < 0 ? 0 : count;
  if (rows.slice(0, count).some((row, at) => [...row.cells].some(each => at + each.rowSpan > count))) {
    count = 0;
  }
  rows.forEach((row, at) => row.querySelectorAll(':scope > th:not([scope])').forEach(each => each.setAttribute('scope', at < count ? 'col' : 'row')));
  if (count) {
    const top = page.createElement('thead');
    top.append(...rows.slice(0, count));
    table.tBodies[0].before(top);
  }
}

function html(doc) {
  if (doc.childCount === 1 && doc.firstChild.isTextblock && !doc.firstChild.content.size) {
    return '';
  }
  // A page of its own, which loads no image.
  const page = document.implementation.createHTMLDocument('');
  page.body.append(kit.DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document: page }));
  page.querySelectorAll('caption').forEach(each => each.removeAttribute('contenteditable'));
  page.querySelectorAll('li > p:first-child:not([class], [lang], [dir]), :is(td, th) > p:only-child:not([class], [lang], [dir])').forEach(each => {
    if (each.parentElement.tagName !== 'LI' || ![...each.parentElement.children].slice(1).some(other => other.tagName === 'P')) {
      each.replaceWith(...each.childNodes);
    }
  });
  page.querySelectorAll('table').forEach(table => head(table, page));
  return page.body.innerHTML;
}

function edit() {
  const words = JSON.parse(form.dataset.words);
  const say = (key, gap = '') => words[`body.${key}`].replace('{0}', gap);
  const schema = schemaOf();
  const { nodes, marks } = schema;
  const label = document.getElementById('body-label');
  const hint = document.getElementById('body-hint');
  const box = document.createElement('div');
  box.className = 'body-editor';
  const bar = Object.assign(document.createElement('div'), { className: 'body-tools' });
  const panel = Object.assign(document.createElement('div'), { className: 'body-panel', hidden: true });
  box.append(bar, panel);
  let landing = false;

  /* Acts */

  const inside = (state, type, attrs = {}) => {
    const { $from, node } = state.selection;
    const fits = each => each.type === type && Object.entries(attrs).every(([name, value]) => each.attrs[name] === value);
    return (node && fits(node)) || Array.from({ length: $from.depth + 1 }, (none, depth) => $from.node(depth)).some(fits);
  };
  const has = (state, type) => {
    const { from, to, empty, $from } = state.selection;
    return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
  };
  const list = type => (state, dispatch) => inside(state, type) ? kit.liftListItem(nodes.list_item)(state, dispatch) : kit.wrapInList(type)(state, dispatch);
  const quote = (state, dispatch) => inside(state, nodes.blockquote) ? kit.lift(state, dispatch) : kit.wrapIn(nodes.blockquote)(state, dispatch);

  function insertTable(state, dispatch) {
    if (kit.isInTable(state)) {
      return false;
    }
    const row = type => nodes.table_row.create(null, [1, 2, 3].map(() => type.createAndFill()));
    const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
    if (dispatch) {
      const change = state.tr.replaceSelectionWith(table);
      // Into the first cell; a paragraph behind it, so that one can go on after a table at the end.
      const start = change.doc.resolve(change.mapping.map(state.selection.from, -1));
      let at = 0;
      change.doc.descendants((node, pos) => { if (node === table) { at = pos; } return !at; });
      if (at + table.nodeSize === change.doc.content.size) {
        change.insert(at + table.nodeSize, nodes.paragraph.create());
      }
      dispatch(change.setSelection(kit.TextSelection.near(change.doc.resolve((at || start.pos) + 1))).scrollIntoView());
    }
    return true;
  }

  /** What a side is set of: cells as a whole, and headings and paragraphs outside of tables. */
  function sides(state) {
    const found = [];
    for (const { $from, $to } of state.selection.ranges) {
      state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
        const isCell = node.type === nodes.table_cell || node.type === nodes.table_header;
        if (isCell || node.isTextblock) {
          found.push({ node, pos });
        }
        return !isCell;
      });
    }
    return found;
  }

  /** Pressed again, the side is again that of the language. */
  const align = side => (state, dispatch) => {
    const found = sides(state);
    if (dispatch && found.length) {
      const to = isAligned(state, side) ? null : side;
      const change = state.tr;
      found.forEach(({ node, pos }) => change.setNodeAttribute(pos, 'align', to));
      dispatch(change.scrollIntoView());
    }
    return found.length > 0;
  };
  const isAligned = (state, side) => {
    const found = sides(state);
    return found.length > 0 && found.every(({ node }) => node.attrs.align === side);
  };

  function tableAt(state) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type === nodes.table) {
        return { node: $from.node(depth), pos: $from.before(depth) };
      }
    }
    return null;
  }

  const pictures = () => [...form.querySelectorAll('.item-files li')]
    .map(line => ({ src: `/images/${line.querySelector('[name=file]').value}`, name: line.querySelector('[name=fileName]').value }))
    .filter(file => PICTURE.test(file.name));

  /* One panel asks for what a button needs: an address, a description, a title. */

  /**
   * @param prepare makes what is done with of what was entered, and may take its time; what it throws as a Refusal is told in the panel
   */
  function ask({ title, fields, prepare = values => values, done, remove }) {
    panel.replaceChildren();
    panel.removeAttribute('aria-busy');
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', title);
    const inputs = fields.map((each, at) => {
      const holder = document.createElement('label');
      const input = document.createElement(each.choices ? 'select' : 'input');
      each.choices?.forEach(choice => input.add(new Option(choice.name, choice.src)));
      if (each.accept) {
        Object.assign(input, { type: 'file', accept: each.accept });
      } else {
        input.value = each.value ?? input.value;
        input.autocomplete = 'off';
      }
      input.id = `body-panel-${at}`;
      holder.append(each.label, input);
      panel.append(holder);
      return input;
    });
    const news = document.createElement('p');
    news.setAttribute('role', 'alert');
    const tell = (text, tone = '') => Object.assign(news, { textContent: text, className: tone });
    const close = () => { panel.hidden = true; panel.replaceChildren(); view.focus(); };
    const finish = async () => {
      const values = inputs.map(input => (input.type === 'file' ? input.files[0] : input.value.trim()));
      const missing = values.findIndex((value, at) => fields[at].required && !value);
      if (missing >= 0) {
        tell(say('missing', fields[missing].label), 'fault');
        inputs[missing].focus();
      } else if (!panel.hasAttribute('aria-busy')) {
        panel.setAttribute('aria-busy', 'true');
        try {
          const made = await prepare(values, tell);
          // Cancelled meanwhile, or asked for something else.
          if (news.isConnected) {
            close();
            done(...made);
          }
        } catch (trouble) {
          if (!(trouble instanceof Refusal)) {
            throw trouble;
          }
          tell(trouble.message, 'fault');
        } finally {
          if (news.isConnected) {
            panel.removeAttribute('aria-busy');
          }
        }
      }
    };
    panel.append(button('ok', finish, 'primary'), ...(remove ? [button('remove', () => { close(); remove(); })] : []), button('cancel', close), news);
    panel.onkeydown = event => {
      if (event.key === 'Enter' && event.target.tagName !== 'BUTTON' && event.target.type !== 'file') {
        event.preventDefault();
        finish();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    };
    // A choice of a file is nothing that the form would save.
    panel.onchange = event => event.stopPropagation();
    panel.hidden = false;
    inputs[0]?.focus();
  }

  function button(key, act, tone = '') {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: say(key), className: tone });
    made.addEventListener('click', act);
    return made;
  }

  function linkRange(state) {
    const { from, to, empty, $from } = state.selection;
    if (!empty) {
      return { from, to };
    }
    const mine = marks.link.isInSet($from.marks());
    let range = null;
    let at = $from.start();
    $from.parent.forEach(child => {
      const end = at + child.nodeSize;
      if (mine?.isInSet(child.marks)) {
        range = range && range.to === at ? { from: range.from, to: end } : range && range.to >= from ? range : { from: at, to: end };
      }
      at = end;
    });
    return range;
  }

  function link() {
    const { state } = view;
    const range = linkRange(state);
    let href = '';
    if (range) {
      state.doc.nodesBetween(range.from, range.to, node => { href ||= marks.link.isInSet(node.marks)?.attrs.href ?? ''; });
    }
    ask({
      title: say('link'),
      fields: [{ label: say('link.address'), value: href, required: true }, ...(range ? [] : [{ label: say('link.text'), value: '' }])],
      done: (typed, text) => {
        const address = ADDRESS.test(typed) ? typed : `https://${typed.replace(/^[a-z]+:\/*/i, '')}`;
        const made = marks.link.create({ href: address });
        view.dispatch(range
          ? view.state.tr.removeMark(range.from, range.to, marks.link).addMark(range.from, range.to, made)
          : view.state.tr.replaceSelectionWith(schema.text(text || address, [made]), false));
      },
      remove: href && (() => view.dispatch(view.state.tr.removeMark(range.from, range.to, marks.link))),
    });
  }

  function image() {
    const { node, from } = view.state.selection;
    if (node?.type === nodes.image) {
      ask({
        title: say('image'),
        fields: [{ label: say('image.words'), value: node.attrs.alt, required: true }],
        done: alt => view.dispatch(view.state.tr.setNodeMarkup(from, null, { ...node.attrs, alt })),
      });
      return;
    }
    const attached = pictures();
    ask({
      title: say('image'),
      fields: [
        { label: say('image.file'), accept: KINDS },
        ...(attached.length ? [{ label: say('image.attached'), choices: [{ src: '', name: '' }, ...attached] }] : []),
        { label: say('image.words'), required: true },
      ],
      prepare: async (values, tell) => {
        const [file, src] = [values[0], attached.length ? values[1] : ''];
        if (!file && !src) {
          throw new Refusal(say('image.choose'));
        }
        return [file ? await sent(file, tell) : src, values.at(-1)];
      },
      done: (src, alt) => view.dispatch(view.state.tr.replaceSelectionWith(nodes.image.create({ src, alt }), false).scrollIntoView()),
    });
  }

  /** The address of an image that was brought. */
  async function sent(file, tell) {
    if (file.size > LARGEST_IMAGE) {
      throw new Refusal(say('image.too-large'));
    }
    tell(say('image.sending'));
    const token = form.elements.namedItem(document.getElementById('desk-words').dataset.csrf);
    const body = new FormData();
    body.append('file', file);
    let answer;
    let told = {};
    try {
      answer = await fetch(new URL('../images/', new URL(form.dataset.path, location.href)), {
        method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json', [form.dataset.header]: token.value },
      });
      told = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : told;
    } catch {
      throw new Refusal(say('image.failed'));
    }
    if (!told.src) {
      const known = { 0: words.expired, 401: words.expired, 403: words.expired, 413: say('image.too-large') };
      throw new Refusal(told.fault ?? known[answer.status] ?? say('image.failed'));
    }
    return told.src;
  }

  function caption() {
    const table = tableAt(view.state);
    ask({
      title: say('caption'),
      fields: [{ label: say('caption'), value: table.node.attrs.caption }],
      done: text => view.dispatch(view.state.tr.setNodeMarkup(table.pos, null, { ...table.node.attrs, caption: text })),
    });
  }

  /* The bar: one stop of the Tab key, arrow keys within, as in every tool bar. */

  const run = command => () => { command(view.state, view.dispatch, view); view.focus(); };
  const heading = level => ({ key: `h${level}`, act: kit.setBlockType(nodes.heading, { level }), on: state => inside(state, nodes.heading, { level }) });
  const inTable = name => ({ key: name, act: kit[name], table: true });
  const tools = [
    [{ key: 'p', act: kit.setBlockType(nodes.paragraph), on: state => inside(state, nodes.paragraph) }, heading(2), heading(3), heading(4)],
    [
      { key: 'strong', act: kit.toggleMark(marks.strong), on: state => has(state, marks.strong) },
      { key: 'em', act: kit.toggleMark(marks.em), on: state => has(state, marks.em) },
      { key: 'link', open: link, on: state => has(state, marks.link) },
    ],
    [
      { key: 'ul', act: list(nodes.bullet_list), on: state => inside(state, nodes.bullet_list) },
      { key: 'ol', act: list(nodes.ordered_list), on: state => inside(state, nodes.ordered_list) },
      { key: 'in', act: kit.sinkListItem(nodes.list_item) },
      { key: 'out', act: kit.liftListItem(nodes.list_item) },
      { key: 'quote', act: quote, on: state => inside(state, nodes.blockquote) },
    ],
    [
      { key: 'alignLeft', act: align('left'), on: state => isAligned(state, 'left') },
      { key: 'alignCenter', act: align('center'), on: state => isAligned(state, 'center') },
      { key: 'alignRight', act: align('right'), on: state => isAligned(state, 'right') },
    ],
    [{ key: 'image', open: image }, { key: 'table', act: insertTable }],
    [{ key: 'undo', act: kit.undo }, { key: 'redo', act: kit.redo }],
    [
      inTable('addRowBefore'), inTable('addRowAfter'), inTable('deleteRow'), inTable('addColumnBefore'), inTable('addColumnAfter'), inTable('deleteColumn'),
      inTable('mergeCells'), inTable('splitCell'), inTable('toggleHeaderRow'), inTable('toggleHeaderColumn'), { key: 'caption', open: caption, table: true }, inTable('deleteTable'),
    ],
  ];
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', say('tools'));
  bar.setAttribute('aria-controls', 'body');
  for (const group of tools) {
    const holder = document.createElement('div');
    for (const tool of group) {
      tool.button = button(tool.key, tool.open ?? run(tool.act));
      tool.button.dataset.tool = tool.key;
      tool.button.tabIndex = -1;
      // The selection stays where it is.
      tool.button.addEventListener('mousedown', event => event.preventDefault());
      holder.append(tool.button);
    }
    holder.hidden = group[0].table ?? false;
    bar.append(holder);
  }
  const all = tools.flat();
  const usable = () => all.filter(tool => tool.button.offsetParent).map(tool => tool.button);
  all[0].button.tabIndex = 0;
  bar.addEventListener('focusin', event => all.forEach(tool => { tool.button.tabIndex = tool.button === event.target ? 0 : -1; }));
  bar.addEventListener('keydown', event => {
    const buttons = usable();
    const at = buttons.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons[next % buttons.length].focus();
    } else if (event.key === 'Escape') {
      view.focus();
    }
  });

  function show(state) {
    const table = kit.isInTable(state);
    for (const tool of all) {
      if (tool.on) {
        tool.button.setAttribute('aria-pressed', String(tool.on(state)));
      }
      // Kept reachable by the keyboard: what does not apply now is said, not taken away.
      tool.button.setAttribute('aria-disabled', String(Boolean(tool.act) && !tool.act(state)));
    }
    bar.lastChild.hidden = !table;
    if (!usable().some(each => each.tabIndex === 0)) {
      all[0].button.tabIndex = 0;
    }
  }

  /* Pasting: the server knows Word and WPS; out of its reach the schema alone decides. */

  async function cleaned(text) {
    const token = form.elements.namedItem(document.getElementById('desk-words').dataset.csrf);
    const answer = await fetch('/desk/items/paste', {
      method: 'POST',
      body: new URLSearchParams({ html: text, [token.name]: token.value }),
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return (await answer.json()).html;
  }

  async function paste(text) {
    let clean;
    try {
      clean = await cleaned(text);
    } catch {
      // Styles of others would be refused, loudly, by the page's own rules.
      clean = text.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, '');
    }
    landing = true;
    view.pasteHTML(clean);
    landing = false;
  }

  function pasted(view, event) {
    const text = event.clipboardData?.getData('text/html');
    // What was copied here is as it should be already.
    if (landing || !text || text.includes('data-pm-slice')) {
      return false;
    }
    event.preventDefault();
    paste(text);
    return true;
  }

  /* The editor */

  const keys = {
    'Mod-z': kit.undo, 'Mod-y': kit.redo, 'Shift-Mod-z': kit.redo,
    'Mod-b': kit.toggleMark(marks.strong), 'Mod-i': kit.toggleMark(marks.em), 'Mod-k': () => { link(); return true; },
    Enter: kit.splitListItem(nodes.list_item),
    'Mod-]': kit.sinkListItem(nodes.list_item), 'Mod-[': kit.liftListItem(nodes.list_item),
    'Shift-Enter': (state, dispatch) => { dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView()); return true; },
    Tab: kit.goToNextCell(1), 'Shift-Tab': kit.goToNextCell(-1),
    'Alt-F10': () => { usable().find(each => each.tabIndex === 0)?.focus(); return true; },
  };
  const plugins = [kit.keymap(keys), kit.keymap(kit.baseKeymap), kit.history(), kit.tableEditing()];
  const stateOf = text => {
    const state = kit.EditorState.create({ doc: parsed(schema, text), plugins });
    const fixed = kit.fixTables(state);
    return fixed ? state.apply(fixed.setMeta('addToHistory', false)) : state;
  };

  // The label, links to a fault and the description all lead to what is seen.
  const isTyping = document.activeElement === field;
  field.removeAttribute('id');
  field.hidden = true;
  label.removeAttribute('for');
  hint.textContent = say('hint');
  const fault = document.getElementById('body-fault') ? ' body-fault' : '';
  const view = new kit.EditorView({ mount: box.appendChild(document.createElement('div')) }, {
    state: stateOf(field.value),
    attributes: {
      id: 'body', class: 'editor-area', role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'body-label',
      'aria-describedby': `body-hint${fault}`, lang: field.lang,
    },
    handleDOMEvents: { paste: pasted },
    handleDoubleClickOn: (none, pos, node) => { if (node.type === nodes.image) { image(); return true; } return false; },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      if (change.docChanged) {
        field.value = html(view.state.doc);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      show(view.state);
    },
  });
  field.before(box);
  show(view.state);
  // Whoever began before the script was there goes on where the words went.
  if (isTyping) {
    view.dispatch(view.state.tr.setSelection(kit.TextSelection.atEnd(view.state.doc)));
    view.focus();
  }
  label.addEventListener('click', () => view.focus());
  // The browser's own event comes before the field holds what was typed.
  box.addEventListener('input', event => event.stopPropagation());
  form.addEventListener('restored', () => { view.updateState(stateOf(field.value)); show(view.state); });
}

if (field && kit) {
  edit();
}
