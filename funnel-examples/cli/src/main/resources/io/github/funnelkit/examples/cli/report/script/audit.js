  // The stages that records claim, against what the facts justify.
  const VERDICTS = ['JUSTIFIED', 'BEHIND', 'CONTRADICTED', 'UNPROVEN'];
  const byClaim = customer => (customer.amount ?? 0) * (probability(customer.claimed, customer.saleType) ?? 0) / 100;

  function auditTab() {
    const all = chosen(customers, 'verdict').filter(customer => customer.claimed >= 0);
    const list = chosen(byRank).filter(customer => customer.claimed >= 0);
    const gap = here => sum(here, byClaim) - sum(here, weighted);
    const heads = [{ label: t('owner') }, { label: t('customers'), class: 'number' }, { label: t('byClaim'), class: 'number' }, { label: t('byFacts'), class: 'number' }, { label: t('gap'), class: 'number' }];
    const rows = counted(list, customer => [customer.owner]).sort((one, other) => gap(other[1]) - gap(one[1]));
    const line = (name, here, kind) => row({ class: kind }, heads, [name, grouped(here.length), inCurrency(sum(here, byClaim)), inCurrency(sum(here, weighted)), inCurrency(gap(here))]);
    const columns = [{ label: t('customer') }, { label: t('claimed') }, { label: t('byFacts') }, { label: t('lacking') }, { label: t('owner') }, { label: t('gap'), class: 'number' }];
    const lacking = customer => customer.results.filter(result => result.criterion.stage > customer.stage && result.criterion.stage <= customer.claimed && (result.outcome === 'unknown' || result.outcome === 'notMet'));
    const missing = customer => { const all2 = lacking(customer); return el('div', { class: 'chips' }, all2.slice(0, 3).map(chip), all2.length > 3 ? quiet(t('andMore', all2.length - 3)) : null); };
    const doubtful = list.filter(customer => customer.verdict !== 'JUSTIFIED').sort((one, other) => (byClaim(other) - weighted(other)) - (byClaim(one) - weighted(one)));
    return [el('div', { class: 'tiles' }, VERDICTS.map(verdict => {
      const here = all.filter(customer => customer.verdict === verdict);
      return button(`verdict-${verdict}`, { class: 'card tile', 'aria-pressed': String(choice.verdict === verdict), onclick: () => toggle('verdict', verdict) },
        el('strong', { class: verdict === 'CONTRADICTED' && here.length ? 'late' : null }, grouped(here.length)), el('span', {}, t(verdict.toLowerCase())), el('small', { class: 'quiet' }, t('gapOf', inCurrency(gap(here)))));
    })),
    section(t('byOwner'), el('p', { class: 'quiet' }, t('gapNote')), data.audit.chosenBy ? el('p', { class: 'quiet' }, shared(data.audit.chosenBy)) : null, table(heads, [...rows.map(([owner, here]) => line(owner ? button(`audit-${owner}`, { class: 'link', onclick: () => toggle('owner', owner) }, owner) : t('noOwner'), here)), line(t('total'), list, 'total')], t('byOwner'))),
    section(t('doubtful'), paged(doubtful, shown => table(columns, shown.map(customer => openable(customer, columns, [nameCell(customer),
      [stageOf(customer.claimed, customer.saleType), el('small', { class: customer.verdict === 'CONTRADICTED' ? 'late' : 'quiet' }, t(customer.verdict.toLowerCase()))],
      stageOf(customer.stage, customer.saleType), missing(customer), ownerCell(customer), money(byClaim(customer) - weighted(customer), customer.currency)])), t('doubtful'))))];
  }
