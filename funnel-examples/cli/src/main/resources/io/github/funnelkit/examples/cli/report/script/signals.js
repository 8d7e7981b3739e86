  // What a check-up finds: marks beside a customer, and which signals there are in the list.
  const SEVERITIES = ['advice', 'warning', 'redFlag'];
  const SEVERITY_SIGNS = ['i', '!', '!!'];
  const signalMark = (finding, more) => el('span', { class: `chip ${SEVERITIES[finding.severity]}` }, el('span', { class: 'sign', 'aria-hidden': 'true' }, `${SEVERITY_SIGNS[finding.severity]} `),
    el('span', { class: 'spoken' }, `${say(funnel.severities[finding.severity])}${t('labelled', '', '')}`), say(funnel.signals[finding.kind]), more ?? null);
  /** Each signal once, however often the customer gives it. */
  const marks = (customer, most = 2) => {
    const all = customer.signals.filter((finding, i) => customer.signals.findIndex(other => other.kind === finding.kind) === i);
    return all.length ? el('span', { class: 'marks' }, all.slice(0, most).map(finding => signalMark(finding)), all.length > most ? quiet(t('andMore', all.length - most)) : null) : null;
  };

  const signalItem = finding => el('li', {}, el('span', { class: `chip ${SEVERITIES[finding.severity]}` }, el('span', { class: 'sign', 'aria-hidden': 'true' }, `${SEVERITY_SIGNS[finding.severity]} `), say(funnel.severities[finding.severity])),
    el('div', {}, shared(finding.fact), el('small', { class: 'quiet' }, `→ ${shared(finding.step)}`)));

  /** Each signal as a filter, the most severe first; what could not be looked at is said, too. */
  function signalStrip() {
    const all = chosen(customers, 'signal');
    const items = funnel.signals.map((signal, kind) => ({ signal, kind, here: all.filter(customer => customer.signals.some(finding => finding.kind === kind)) })).filter(item => item.here.length)
      .map(item => ({ ...item, severity: Math.max(...item.here.map(customer => customer.signals.find(finding => finding.kind === item.kind).severity)) }))
      .sort((one, other) => other.severity - one.severity || one.kind - other.kind);
    return section(t('checkup'), items.length ? el('ul', { class: 'marks' }, items.map(item => el('li', {}, button(`signal-${item.signal.id}`, { class: 'mark-button', 'aria-pressed': String(choice.signal === item.signal.id), onclick: () => toggle('signal', item.signal.id) },
      signalMark(item, ` · ${grouped(item.here.length)}`))))) : el('p', { class: 'quiet' }, t('noSignals')),
    data.blind ? el('p', { class: 'quiet note' }, shared(data.blind)) : null);
  }
