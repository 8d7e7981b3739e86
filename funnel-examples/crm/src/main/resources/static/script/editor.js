// The document is checked while it is written; problems are marked at their lines. Without this file, the button "Check" does it.
(() => {
  'use strict';
  const form = document.querySelector('[data-editor]');
  const shown = document.querySelector('[data-draft]');
  if (!form || !shown) return;
  const text = form.elements.document;
  const gutter = form.querySelector('.gutter');
  const token = document.querySelector('meta[name=csrf]');

  const number = () => {
    const wrong = new Set([...shown.querySelectorAll('[data-line]')].map(each => Number(each.dataset.line)));
    gutter.replaceChildren(...text.value.split('\n').map((_, i) => {
      const line = document.createElement('span');
      line.textContent = i + 1;
      line.className = wrong.has(i + 1) ? 'wrong' : '';
      return line;
    }));
    gutter.scrollTop = text.scrollTop;
  };
  let asked = 0;
  const check = async () => {
    const mine = ++asked;
    const answer = await fetch('/methodology/check', {
      method: 'POST', body: new URLSearchParams({document: text.value}), headers: {'X-Part': 'true', [token.dataset.header]: token.content},
    });
    if (answer.ok && mine === asked) {
      shown.innerHTML = await answer.text();
      number();
    }
  };
  let timer = 0;
  text.addEventListener('input', () => { number(); clearTimeout(timer); timer = setTimeout(() => check().catch(() => {}), 600); });
  text.addEventListener('scroll', () => { gutter.scrollTop = text.scrollTop; });
  shown.addEventListener('click', event => {
    const line = event.target.closest('[data-line]');
    if (!line) return;
    const lines = text.value.split('\n');
    const start = lines.slice(0, line.dataset.line - 1).join('\n').length + (line.dataset.line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(start, start + lines[line.dataset.line - 1].length);
    text.scrollTop = (line.dataset.line - 8) * parseFloat(getComputedStyle(text).lineHeight);
  });
  number();
})();
