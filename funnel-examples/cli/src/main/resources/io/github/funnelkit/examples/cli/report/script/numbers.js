  // Numbers, money and days as the reader's language writes them.
  const locale = () => ({ zh: 'zh-CN', 'zh-Hant': 'zh-TW' })[state.language] || state.language;
  const grouped = (value, digits = 0) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value);
  const LARGE = { zh: ['亿', '万'], 'zh-Hant': ['億', '萬'], ja: ['億', '万'] };

  /** 2,807 万 where people count by ten thousands, 28.07M elsewhere. */
  function compact(value) {
    const large = LARGE[state.language];
    if (!large) return new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
    const gap = state.language === 'ja' ? '' : ' ';
    if (Math.abs(value) >= 1e8) return `${grouped(value / 1e8, 2)}${gap}${large[0]}`;
    if (Math.abs(value) >= 1e4) return `${grouped(value / 1e4, Math.abs(value) < 1e6 ? 1 : 0)}${gap}${large[1]}`;
    return grouped(value, 2);
  }

  const currencies = [...new Set(customers.filter(customer => customer.amount !== null).map(customer => customer.currency))].sort();
  const currencyName = code => (code === data.noCurrency ? t('noCurrency') : code);
  const unit = code => (!code || code === data.noCurrency ? '' : code === 'CNY' && state.language.startsWith('zh') ? '¥' : `${code} `);
  /** With the minus before the currency. */
  const money = (value, code) => (value === null ? '' : `${value < 0 ? '-' : ''}${unit(code)}${compact(Math.abs(value))}`);
  const inCurrency = value => money(value, state.currency);
  const percent = part => `${grouped(100 * part, 1)}%`;

  const DAY = 86400000;
  const daysFrom = day => Math.round((Date.parse(day) - Date.parse(data.asOf)) / DAY);
  const plusDays = days => new Date(Date.parse(data.asOf) + days * DAY).toISOString().slice(0, 10);
  const left = day => {
    const days = daysFrom(day);
    return days === 0 ? t('today') : days > 0 ? t('inDays', days) : t('daysAgo', -days);
  };
  /** A day with how far off it is; what is past is marked. */
  const dayCell = day => (day === null ? quiet(t('unknownDay')) : [el('span', { class: day < data.asOf ? 'late' : null }, day), el('small', { class: 'quiet' }, left(day))]);
  const sum = (list, value) => list.filter(customer => customer.currency === state.currency || customer.amount === null).reduce((total, customer) => total + value(customer), 0);
