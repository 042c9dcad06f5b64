// node --import ./fake-clock.mjs: the clock of the host stands where FAKE_NOW (an instant) puts it, and runs on from there.

const RealDate = Date;
const ahead = RealDate.parse(process.env.FAKE_NOW ?? "") - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
