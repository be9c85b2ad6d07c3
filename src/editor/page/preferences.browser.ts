/**
 * Vietnamese whatever the browser speaks, drafts kept, and a form that stays open when it is saved, until somebody
 * chooses otherwise. The editor reads this as it is loaded, so it is written before.
 */

const KEY = 'sveltia-cms.prefs';
const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as object;
localStorage.setItem(
  KEY,
  JSON.stringify({ closeOnSave: false, ...kept, locale: 'vi', useDraftBackup: true }),
);
