/**
 * The templates: without directives, sanitizers, SVG and MathML roots, raw text elements, comments, and bindings of whole
 * elements. Values are text, `nothing`, templates and arrays of these; listeners are functions that need no `this`.
 * Rules as in `reactive-element.mjs`.
 */
export const RULES = [
  ['i=t=>t,', 's=t.trustedTypes', ''],
  ['o=`lit$', ',n="?"', 'o="lit$"'],
  ['d=t=>u(t)', 'f="[', ''],
  // In templates there are no comments, raw text elements, single quotes, nor bindings of elements and their names.
  ['v=/<', 'p=RegExp', 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
  [`("|')|))|$)`, '`,"g")', '(")|))|$)'],
  [`g=/'/g`, '$=/"/g', ''],
  ['y=/^(?:script', 'E=Symbol', 'b=(t,...i)=>({_$litType$:1,strings:t,values:i}),'],
  ['E=Symbol', 'A=Symbol', ''],
  [
    'const N=(t,i)=>',
    'class S{',
    `const N = (strings) => {
      const last = strings.length - 1;
      const names = [];
      let html = '';
      let regex = v;
      for (let i = 0; i < last; i++) {
        const s = strings[i];
        let name;
        let end = -1;
        let match;
        regex.lastIndex = 0;
        while (regex.lastIndex < s.length && (match = regex.exec(s))) {
          const { lastIndex } = regex;
          if (regex !== p) regex = p;
          else if (match[0] === '>') {
            regex = v;
            end = -1;
          } else {
            name = match[1];
            end = lastIndex - match[2].length;
            regex = match[3] ? $ : p;
          }
          regex.lastIndex = lastIndex;
        }
        if (regex === v) html += s + r;
        else if (end < 0) html += s + o;
        else {
          names.push(name);
          html += s.slice(0, end) + h + s.slice(end) + o;
        }
      }
      return [V(strings, html + (strings[last] || '<?>')), names];
    };`,
  ],
  [
    'class S{',
    'class k{',
    `class S {
      constructor(strings) {
        const [html, names] = N(strings);
        const parts = (this.parts = []);
        let index = 0;
        let attribute = 0;
        let node;
        this.el = l.createElement('template');
        this.el.innerHTML = html;
        P.currentNode = this.el.content;
        while ((node = P.nextNode()) && parts.length < strings.length - 1) {
          if (node.nodeType === 1) {
            for (const bound of node.getAttributeNames()) {
              if (bound.endsWith(h)) {
                const [, sign, name] = /([.?@])?(.*)/.exec(names[attribute++]);
                parts.push({
                  index,
                  name,
                  strings: node.getAttribute(bound).split(o),
                  ctor: sign === '.' ? I : sign === '?' ? L : sign === '@' ? z : H,
                });
                node.removeAttribute(bound);
              }
            }
          } else if (node.data === n) parts.push({ index });
          index++;
        }
      }
    }
    class R {
      constructor(template) {
        this._$AV = [];
        this._$AD = template;
      }
      u() {
        const { el, parts } = this._$AD;
        const fragment = l.importNode(el.content, true);
        let index = -1;
        let node;
        P.currentNode = fragment;
        for (const part of parts) {
          for (; index < part.index; index++) node = P.nextNode();
          this._$AV.push(part.ctor ? new part.ctor(node, part.name, part.strings) : new k(node, node.nextSibling));
        }
        P.currentNode = l;
        return fragment;
      }
      p(values) {
        // A template that was made once and is drawn again.
        if (this.v === values) return;
        this.v = values;
        let i = 0;
        for (const part of this._$AV) {
          if (part.strings) {
            part._$AI(values, i);
            i += part.strings.length - 1;
          } else part._$AI(values[i++]);
        }
      }
    }`,
  ],
  [
    'get _$AU(){return this._$AM?.',
    'O(t){',
    `constructor(start, end) {
      this._$AH = A;
      this._$AA = start;
      this._$AB = end;
    }
    _$AI(value) {
      if (a(value)) {
        if (value === A || value == null || value === '') {
          if (this._$AH !== A) this._$AR();
          this._$AH = A;
        } else if (value !== this._$AH) this._(value);
      } else if (value._$litType$) this.$(value);
      else if (u(value)) this.k(value);
      else this._(value);
    }`,
  ],
  ['this._$AH!==t&&(', '}_(t)', 'this._$AR(),this._$AH=this.O(t)'],
  [
    '$(t){',
    'k(t){',
    `$({ strings, values }) {
      let template = C.get(strings);
      if (!template) C.set(strings, (template = new S(strings)));
      if (this._$AH?._$AD === template) this._$AH.p(values);
      else {
        const instance = new R(template);
        const fragment = instance.u();
        instance.p(values);
        this.T(fragment);
        this._$AH = instance;
      }
    }`,
  ],
  [',this,this.options))', ':s=i[e]', '))'],
  [',e),i.length', '=e', '),i.length'],
  [
    '_$AR(t=this',
    'class I ',
    `_$AR(start = this._$AA.nextSibling) {
      while (start !== this._$AB) {
        const next = start.nextSibling;
        start.remove();
        start = next;
      }
    }
  }
  class H {
    constructor(element, name, strings) {
      this.element = element;
      this.name = name;
      this._$AH = A;
      if (strings.length > 2 || strings[0] !== '' || strings[1] !== '') {
        this._$AH = Array(strings.length - 1).fill(new String());
        this.strings = strings;
      }
    }
    _$AI(value, from) {
      const { strings } = this;
      let changed = false;
      if (strings) {
        const values = value;
        value = strings[0];
        for (let i = 0; i < strings.length - 1; i++) {
          const v = values[from + i];
          changed ||= !a(v) || v !== this._$AH[i];
          if (v === A) value = A;
          else if (value !== A) value += (v ?? '') + strings[i + 1];
          this._$AH[i] = v;
        }
      } else {
        changed = !a(value) || value !== this._$AH;
        if (changed) this._$AH = value;
      }
      if (changed) this.j(value);
    }
    j(value) {
      if (value === A) this.element.removeAttribute(this.name);
      else this.element.setAttribute(this.name, value ?? '');
    }
  }`,
  ],
  ['constructor(){super(...arguments),this.type=3}', 'j(t)', ''],
  ['constructor(){super(...arguments),this.type=4}', 'j(t)', ''],
  [
    'constructor(t,i,s,e,h){super',
    'const D=',
    `_$AI(value) {
      value ??= A;
      if (value === A !== (this._$AH === A)) {
        this.element[value === A ? 'removeEventListener' : 'addEventListener'](this.name, this);
      }
      this._$AH = value;
    }
    handleEvent(event) { this._$AH(event); }
  }`,
  ],
  [
    'const D=',
    '//#',
    `const D = (value, root) => (root._$litPart$ ??= new k(root.appendChild(c()), null))._$AI(value);
  export { b as html, A as nothing, D as render };`,
  ],
];

export const VERSION = '3.3.3';
