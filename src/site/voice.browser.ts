/**
 * The phone's own voice reads an entry aloud, sentence by sentence, where the phone has one for its language. The
 * button hangs beside the first heading, so that nothing moves when voices are found late. Pausing ends the voice and
 * begins the sentence anew, for Android cannot go on in the middle of one.
 */

interface Piece {
  readonly element: HTMLElement;
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

const READ = 'h2,h3,h4,h5,p,li,dt,dd,figcaption';

/** Drawn in a square of 24. */
const PLAY = 'M7 4v16l13-8z';
const PAUSE = 'M6 4h4v16H6zM14 4h4v16h-4z';
const STOP = 'M5 5h14v14H5z';

/** What the buttons take beside a heading, in pixels. */
const ROOM = 172;

const languageOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The voice of the phone itself before one that needs the network. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const [tag = ''] = language.toLowerCase().split('-');
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/u)[0] === tag)
    .sort((a, b) => Number(b.localService) - Number(a.localService))[0];
}

function sentences(text: string, language: string): string[] {
  if ('Segmenter' in Intl) {
    return Array.from(
      new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
      ({ segment }) => segment,
    );
  }
  return text.match(/[^.!?。！？]+[.!?。！？]*/gu) ?? [];
}

/** What is seen of an entry, in the order of the page; an element that holds others is read as those. */
function piecesOf(title: HTMLElement, column: HTMLElement): Piece[] {
  const elements = [title, ...Array.from(column.querySelectorAll<HTMLElement>(READ))];
  return elements.flatMap((element) => {
    const voice = voiceFor(languageOf(element));
    const isSeen = element.offsetParent !== null && !element.querySelector(READ);
    if (!voice || !isSeen) return [];
    return sentences(element.innerText, voice.lang)
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ element, text, voice }));
  });
}

function button(path: string, word: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.innerHTML = `<svg width="18" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path d="${path}"/></svg>`;
  made.setAttribute('aria-label', word);
  const shown = document.createElement('span');
  shown.textContent = word;
  made.append(shown);
  // In colours that are inherited: the names of the page's own are shortened by the build.
  made.style.cssText =
    'display:flex;align-items:center;gap:8px;min-height:48px;padding:0 14px;border:2px solid;border-radius:4px;background:none;color:inherit;font:inherit;font-size:17px;font-weight:700';
  return made;
}

/** The first heading that leaves room beside its words, else the first. */
function roomyHeading(column: HTMLElement): HTMLElement | undefined {
  const headings = Array.from(column.querySelectorAll<HTMLElement>('h2'));
  const hasRoom = (heading: HTMLElement) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    return heading.offsetWidth - words.getBoundingClientRect().width > ROOM;
  };
  return headings.find(hasRoom) ?? headings[0];
}

/** Offers to read the entry of this page, as soon as there is a voice for it. */
export function offerVoice(): void {
  const column = document.querySelector<HTMLElement>('[data-voice]');
  const title = document.querySelector('h1');
  if (!column || !title || !('speechSynthesis' in window)) return;
  const synth = speechSynthesis;
  const [listen = '', stopWord = ''] = (column.dataset['voice'] ?? '').split('|');
  const text = column.querySelector('.story') ?? column;
  const [toggle, stopButton, box] = [
    button(PLAY, listen),
    button(STOP, stopWord),
    document.createElement('div'),
  ];
  let pieces: Piece[] = [];
  let next = 0;
  let heading: HTMLElement | undefined;
  /** Kept, for a browser that forgets it never tells of its end. */
  let spoken: SpeechSynthesisUtterance | undefined;

  const show = () => {
    toggle.setAttribute('aria-pressed', String(!!spoken));
    toggle.querySelector('path')?.setAttribute('d', spoken ? PAUSE : PLAY);
    // Beside the other button there is no room for its word.
    const word = toggle.querySelector('span');
    if (word) word.hidden = pieces.length > 0;
    stopButton.style.display = pieces.length ? 'flex' : 'none';
    for (const { element } of pieces) element.style.boxShadow = '';
    const piece = pieces[next];
    if (piece) piece.element.style.boxShadow = '-8px 0 0 currentColor';
    if (heading) heading.style.paddingRight = `${box.offsetWidth + 8}px`;
  };
  const pause = () => {
    spoken = undefined;
    synth.cancel();
    show();
  };
  const stop = () => {
    next = Infinity;
    pause();
    pieces = [];
    next = 0;
    show();
  };
  const speak = () => {
    const piece = pieces[next];
    if (!piece) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = piece.voice;
    utterance.lang = piece.voice.lang;
    utterance.onend = () => {
      if (spoken !== utterance) return;
      next += 1;
      speak();
    };
    utterance.onerror = () => {
      if (spoken === utterance) stop();
    };
    spoken = utterance;
    synth.speak(utterance);
    show();
  };
  toggle.onclick = () => {
    if (spoken) {
      pause();
      return;
    }
    if (!pieces.length) pieces = piecesOf(title, column);
    // Whatever another page left behind.
    synth.cancel();
    speak();
  };
  stopButton.onclick = () => {
    stop();
    toggle.focus();
  };
  const offer = () => {
    if (box.isConnected || !voiceFor(languageOf(text))) return;
    heading = roomyHeading(column);
    const section = heading?.parentElement;
    if (!heading || !section) return;
    box.append(toggle, stopButton);
    // Beside the heading, not in it: a heading is read and listed by its own words.
    heading.after(box);
    section.style.position = 'relative';
    box.style.cssText = `position:absolute;right:0;top:${heading.offsetTop + 8}px;display:flex;gap:8px`;
    show();
  };
  synth.onvoiceschanged = offer;
  addEventListener('pagehide', stop);
  offer();
}
