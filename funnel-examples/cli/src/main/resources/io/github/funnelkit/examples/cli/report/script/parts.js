  // Parts that are made of histories: tables, with a bar for each row where it helps.
  const BAR_KINDS = { LEVEL: 'part-0', RISE: 'met', FALL: 'notMet', BAND: 'low', DIFFERENCE: 'low' };
  const placedBar = ([kind, from, to, mark]) => (from === to && mark < 0 ? null : el('span', { class: `bar placed ${kind === 'DIFFERENCE' ? 'middle' : ''}`, 'aria-hidden': 'true' },
    el('span', { class: BAR_KINDS[kind], left: `${100 * from}%`, width: `${Math.max(100 * (to - from), 1)}%` }), mark < 0 ? null : el('i', { left: `${Math.min(99.4, Math.max(0.6, 100 * mark))}%` })));

  function partTable(part) {
    const heads = part.heads.map(([label, isNumber], i) => ({ label: shared(label), class: isNumber && i > 0 ? 'number' : null }));
    const drawn = part.bars.length ? [...heads, { label: t('course'), class: 'drawn' }] : heads;
    return table(drawn, part.rows.map((cells, i) => row({}, drawn, [...cells.map(cell => shared(cell)), ...(part.bars.length ? [placedBar(part.bars[i])] : [])])), shared(part.title));
  }
  const parts = list => list.map(part => section(shared(part.title), part.notes.map(note => el('p', { class: 'quiet' }, shared(note))), part.rows.length ? partTable(part) : null));

  const historyTab = () => [isWhole() ? null : el('p', { class: 'card quiet' }, t('wholeHistory')), parts(data.historyParts)];
