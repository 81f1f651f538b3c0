/** Pictures, video and rich text. */

/** Where a file of the package, a temporary file or an address is, for the browser. */
export const addresses = {
  of(source) {
    const text = String(source ?? '');
    if (/^(https?:|data:|blob:)/.test(text)) return text;
    return text.startsWith('wxfile://') ? (temporaryFiles.get(text) ?? '') : `/package/${text.replace(/^\/+/, '')}`;
  },
};

/** Files that the mini-program downloaded or made: `wxfile://tmp_1` → blob address. */
export const temporaryFiles = new Map();

const fits = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' };

const image = {
  create(part) {
    const element = document.createElement('img');
    element.alt = '';
    part.element = element;
    part.host.append(element);
    element.addEventListener('load', () =>
      part.tell('load', { width: element.naturalWidth, height: element.naturalHeight }),
    );
    element.addEventListener('error', () => part.tell('error', { errMsg: `GET ${part.values.src} failed` }));
  },
  set({ host, element }, name, value) {
    if (name === 'src' && value) element.src = addresses.of(value);
    if (name === 'mode') {
      host.dataset.mode = value;
      element.style.objectFit = fits[value] ?? 'none';
    }
  },
};

const videoEvents = ['play', 'pause', 'ended', 'waiting', 'seeked'];

const video = {
  create(part) {
    const element = document.createElement('video');
    element.playsInline = true;
    part.element = element;
    part.host.append(element);
    for (const name of videoEvents) element.addEventListener(name, () => part.tell(name, {}));
    const facts = () => ({ currentTime: element.currentTime, duration: element.duration || 0 });
    element.addEventListener('timeupdate', () => part.tell('timeupdate', facts()));
    element.addEventListener('error', () => part.tell('error', { errMsg: `MEDIA_ERR ${element.error?.code}` }));
    element.addEventListener('loadedmetadata', () => {
      const { initialTime } = part.values;
      if (Number(initialTime) > 0) element.currentTime = Number(initialTime);
      part.tell('loadedmetadata', {
        width: element.videoWidth,
        height: element.videoHeight,
        duration: element.duration,
      });
    });
  },
  set({ element }, name, value) {
    if (name === 'src' && value) element.src = addresses.of(value);
    if (name === 'poster' && value) element.poster = addresses.of(value);
    if (['controls', 'autoplay', 'muted', 'loop'].includes(name)) element[name] = Boolean(value);
  },
};

const richText = {
  set({ host }, name, value) {
    if (name === 'nodes' && typeof value === 'string') host.innerHTML = value;
  },
};

export const mediaKinds = { image, video, 'rich-text': richText };
