/** What a cell shows to a formula; `null` is an empty cell. */
export type Value = number | string | boolean | null;

/** Looks up a cell as a formula names it: `C7`, `'Sheet 1'!C7`. */
export type Lookup = (reference: string) => Value;

/**
 * Computes a formula as a spreadsheet does, for the few forms that our sheets use.
 *
 * An empty cell counts as zero, a text is greater than every number, `IF` looks only at the branch it takes.
 *
 * @throws on `#VALUE!` and `#DIV/0!`, and on anything it does not know
 */
export function evaluateFormula(formula: string, lookup: Lookup): Value {
  const tokens = formula.replace(/^=/, "").match(tokenPattern) ?? [];
  if (`=${tokens.join("")}` !== formula) {
    throw new Error(`not understood: ${formula}`);
  }
  const parser = new Parser(tokens, lookup);
  return parser.whole();
}

const tokenPattern =
  /'(?:[^']|'')*'![A-Z]+\d+|"[^"]*"|[A-Z]+\d+|[A-Z]+|\d+(?:\.\d+)?%?|<=|>=|<>|[-+*/(),=<>]/g;

class Parser {
  private at = 0;
  /** Inside a branch that is not taken nothing is looked up or computed. */
  private skipped = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly lookup: Lookup,
  ) {}

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.tokens.length) {
      throw new Error(`left over: ${this.tokens.slice(this.at).join("")}`);
    }
    return value;
  }

  private comparison(): Value {
    const left = this.sum();
    const operator = this.takeOneOf(["<=", ">=", "<>", "=", "<", ">"]);
    return operator === null ? left : compared(operator, left, this.sum());
  }

  private sum(): Value {
    return this.chain(["+", "-"], () => this.chain(["*", "/"], () => this.atom()));
  }

  private chain(operators: readonly string[], operand: () => Value): Value {
    let value = operand();
    for (let sign = this.takeOneOf(operators); sign !== null; sign = this.takeOneOf(operators)) {
      const right = operand();
      value = this.skipped > 0 ? null : computed(sign, numberIn(value), numberIn(right));
    }
    return value;
  }

  private atom(): Value {
    const token = this.take();
    if (token === "(") {
      const value = this.comparison();
      this.expect(")");
      return value;
    }
    if (/^\d/.test(token)) {
      return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token);
    }
    if (token.startsWith('"')) {
      return token.slice(1, -1);
    }
    if (token === "FALSE") {
      return false;
    }
    if (/\d$/.test(token)) {
      return this.skipped > 0 ? null : this.lookup(token);
    }
    this.expect("(");
    return this.call(token);
  }

  private call(name: string): Value {
    if (name === "IF") {
      return this.choice();
    }
    const values = [this.comparison()];
    while (this.takeOneOf([","]) !== null) {
      values.push(this.comparison());
    }
    this.expect(")");
    return this.skipped > 0 ? null : called(name, values);
  }

  private choice(): Value {
    const isTrue = this.comparison() === true;
    this.expect(",");
    const first = this.branch(isTrue);
    this.expect(",");
    const second = this.branch(!isTrue);
    this.expect(")");
    return isTrue ? first : second;
  }

  private branch(isTaken: boolean): Value {
    this.skipped += isTaken ? 0 : 1;
    const value = this.comparison();
    this.skipped -= isTaken ? 0 : 1;
    return value;
  }

  private take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) {
      throw new Error("the formula ends too early");
    }
    this.at += 1;
    return token;
  }

  private takeOneOf(choices: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token === undefined || !choices.includes(token)) {
      return null;
    }
    this.at += 1;
    return token;
  }

  private expect(token: string): void {
    const found = this.take();
    if (found !== token) {
      throw new Error(`${token} expected, not ${found}`);
    }
  }
}

function called(name: string, values: readonly Value[]): Value {
  const [first = null, second = null] = values;
  switch (name) {
    case "ISNUMBER":
      return typeof first === "number";
    case "COUNT":
      return values.filter((value) => typeof value === "number").length;
    case "AND":
      return values.every((value) => value === true);
    case "ABS":
      return Math.abs(numberIn(first));
    case "ROUND": {
      const scale = 10 ** numberIn(second);
      return Math.round(numberIn(first) * scale) / scale;
    }
    default:
      throw new Error(`no function ${name}`);
  }
}

function computed(sign: string, left: number, right: number): number {
  if (sign === "/" && right === 0) {
    throw new Error("#DIV/0!");
  }
  const results: Readonly<Record<string, number>> = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  return results[sign] ?? Number.NaN;
}

/** @throws on a text, as a spreadsheet shows `#VALUE!` */
function numberIn(value: Value): number {
  if (typeof value === "string") {
    throw new Error(`#VALUE! of "${value}"`);
  }
  return Number(value ?? 0);
}

function compared(operator: string, left: Value, right: Value): boolean {
  const order = orderOf(left, right);
  const results: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return results[operator] ?? false;
}

function orderOf(left: Value, right: Value): number {
  if (typeof left === "string" || typeof right === "string") {
    return typeof left === typeof right
      ? left === right
        ? 0
        : 1
      : typeof left === "string"
        ? 1
        : -1;
  }
  return numberIn(left) - numberIn(right);
}
