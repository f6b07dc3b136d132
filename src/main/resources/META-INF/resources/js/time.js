// Weekday and time of a moment (epoch ms) in a scenario's own zone, such as "Fri 17:42".
export const dayAndTime = (moment, zone, language) => {
  const parts = new Intl.DateTimeFormat(language, {
    weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone
  }).formatToParts(new Date(moment));
  const part = (type) => parts.find((p) => p.type === type).value.replace('.', '');
  return `${part('weekday')} ${part('hour')}:${part('minute')}`;
};

// Time of a moment (epoch ms) in a scenario's own zone, such as "17:42".
export const clockTime = (moment, zone) => new Intl.DateTimeFormat('en', {
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone
}).format(new Date(moment));
