/**
 * The element's base class, without what one class with declared `properties` does not ask for. A rule is [from, up to,
 * what stands there instead], against lit's minified build; what stays is lit's own (BSD-3-Clause), under its own names.
 */
export const RULES = [
  ['const{is:i', 'class y', ''],
  // One class has `properties`, none of which has an accessor of its own, and `styles`, a list. No decorators.
  [
    'static addInitializer(',
    'addController(',
    `static get observedAttributes() {
      if (!this._$Eh) {
        this._$Eh = new Map();
        for (const [name, options] of Object.entries(this.properties)) {
          const key = Symbol();
          Object.defineProperty(this.prototype, name, {
            get() { return this[key]; },
            set(value) {
              const old = this[key];
              this[key] = value;
              this.requestUpdate(name, old);
            },
            configurable: true,
            enumerable: true,
          });
          if (options.attribute !== false) this._$Eh.set(this._$Eu(name), name);
        }
      }
      return [...this._$Eh.keys()];
    }
    static _$Eu(name) { return this.properties[name].attribute ?? name.toLowerCase(); }
    constructor() {
      super();
      this._$ES = new Promise((resolve) => (this.enableUpdating = resolve));
      this._$AL = new Map();
      // What was set before the element was defined.
      this._$Ep = {};
      for (const name in this.constructor.properties) {
        if (Object.hasOwn(this, name)) {
          this._$Ep[name] = this[name];
          delete this[name];
        }
      }
      this.requestUpdate();
    }`,
  ],
  [
    '_$E_(){',
    'this.enableUpdating(!0)',
    `createRenderRoot() {
      const root = this.attachShadow({ mode: 'open' });
      s(root, this.constructor.styles);
      return root;
    }
    connectedCallback() {
      this.renderRoot ??= this.createRenderRoot();`,
  ],
  ['enableUpdating(t){}', 'disconnectedCallback(', ''],
  // Attributes hold text, numbers or flags, and what is reflected is text.
  [
    'attributeChangedCallback(',
    'async _$EP(',
    `attributeChangedCallback(attribute, old, value) {
      const name = this.constructor._$Eh.get(attribute);
      if (this._$Em === name) return;
      const { type } = this.constructor.properties[name];
      this._$Em = name;
      this[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
      this._$Em = null;
    }
    requestUpdate(name, old) {
      if (name !== undefined) {
        if (Object.is(this[name], old)) return;
        if (!this._$AL.has(name)) this._$AL.set(name, this.hasUpdated ? old : undefined);
        if (this.constructor.properties[name].reflect && this._$Em !== name) (this._$Eq ??= new Set()).add(name);
      }
      if (!this.isUpdatePending) this._$ES = this._$EP();
    }`,
  ],
  // Hooks that nobody uses.
  [
    'const t=this.scheduleUpdate()',
    '_$EM(){',
    `Object.assign(this, this._$Ep);
      this._$Ep = undefined;
      const changed = this._$AL;
      try {
        this.willUpdate(changed);
        this.update(changed);
      } catch (error) {
        this._$EM();
        throw error;
      }
      this._$EO?.forEach((controller) => controller.hostUpdated?.());
      this.hasUpdated = true;
      this.updated(changed);
      return !this.isUpdatePending;
    }`,
  ],
  [
    'get updateComplete(){',
    'export{',
    `get updateComplete() { return this._$ES; }
    update() {
      this._$Eq?.forEach((name) => {
        const attribute = this.constructor._$Eu(name);
        this._$Em = name;
        if (this[name] == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, this[name]);
        this._$Em = null;
      });
      this._$Eq = undefined;
      this._$EM();
    }
  }`,
  ],
  [',u as defaultConverter', '}', ''],
];

export const VERSION = '2.1.2';
