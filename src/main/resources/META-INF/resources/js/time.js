const WEEK = 7 * 86_400_000;

// Whether a weekday alone could be mistaken in a scenario that lasts so long (ms).
export const isDated = (lasts) => lasts > WEEK;

// Weekday and time of a moment (epoch ms) in a scenario's own zone, such as "Fri 17:42", with the date "Fri 13 Mar 17:42",
// and where there is little room "13 Mar 17:42".
export const dayAndTime = (moment, zone, language, dated = false, narrow = false) => {
  const parts = new Intl.DateTimeFormat(language, {
    weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone
  }).formatToParts(new Date(moment));
  const part = (type) => parts.find((p) => p.type === type).value.replace('.', '');
  const date = dated ? ` ${new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: zone }).format(new Date(moment))}` : '';
  const weekday = dated && narrow ? '' : part('weekday');
  return `${weekday}${date} ${part('hour')}:${part('minute')}`.trim();
};

// Time of a moment (epoch ms) in a scenario's own zone, such as "17:42".
export const clockTime = (moment, zone) => new Intl.DateTimeFormat('en', {
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone
}).format(new Date(moment));

// The language of the page, English as it is written here.
export const pageLanguage = () => (document.documentElement.lang.startsWith('de') ? 'de-DE' : 'en-GB');

// Its day, such as "Fri", or "13 Mar" where a weekday could be mistaken.
export const day = (moment, zone, language, dated) => new Intl.DateTimeFormat(language, dated
  ? { day: 'numeric', month: 'short', timeZone: zone } : { weekday: 'short', timeZone: zone }).format(new Date(moment));
