// Sorts and filters the tables, and remembers the theme. Pages are complete without it.
"use strict";

(() => {
  const page = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  page.classList.add("js");

  // Browsers that keep nothing, or nothing for files, throw.
  const memory = {
    get theme() { try { return localStorage.getItem("theme"); } catch { return null; } },
    set theme(value) { try { localStorage.setItem("theme", value); } catch { /* It holds for this page. */ } },
  };

  const showTheme = theme => {
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  };

  const addThemeSwitch = button => {
    const current = () => page.dataset.theme ?? (dark.matches ? "dark" : "light");
    const other = () => current() === "dark" ? "light" : "dark";
    const label = () => {
      button.textContent = other() === "dark" ? "Dark" : "Light";
      button.ariaLabel = `${button.textContent} theme`;
    };
    button.addEventListener("click", () => {
      memory.theme = other();
      showTheme(other());
      label();
    });
    dark.addEventListener("change", label);
    label();
  };

  // What a link can say: #task-hle&sort=-score&name=acme. All tables of a page follow the one state.
  const readState = () => {
    const parts = location.hash.slice(1).split("&");
    const values = new URLSearchParams(parts.filter(part => part.includes("=")).join("&"));
    return { at: parts.find(part => part && !part.includes("=")) ?? "", values };
  };

  const writeState = ({ at, values }) => {
    const hash = [at, values.toString()].filter(part => part).join("&");
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };

  class Table {
    constructor(element) {
      this.bodies = [...element.tBodies];
      this.columns = [...element.tHead.rows[0].cells];
      this.lines = this.bodies.flatMap(body => [...body.rows]).map(row => ({ row, keys: [] }));
      this.shown = this.lines;
      this.inBody = Math.max(...this.bodies.map(body => body.rows.length));
    }

    text(line, name) {
      const index = this.columns.findIndex(column => column.classList.contains(name));
      return index < 0 ? "" : this.key(line, index, false);
    }

    key(line, index, isNumber) {
      if (line.keys[index] === undefined) {
        const text = line.row.cells[index].textContent.trim();
        line.keys[index] = isNumber ? parseFloat(text) : text.toLowerCase();
      }
      return line.keys[index];
    }

    read(line) {
      this.columns.forEach((column, index) => this.key(line, index, column.dataset.kind !== "text"));
    }

    matches(line, values) {
      const has = (name, column) => !values.get(name) || this.text(line, column).includes(values.get(name).toLowerCase());
      const status = values.get("status");
      return has("name", "model") && has("setup", "setup") && (!status || (line.row.dataset.states ?? "").split(" ").includes(status));
    }

    sorted(lines, sort) {
      const index = this.columns.findIndex(column => column.dataset.sort === sort.replace("-", ""));
      this.columns.forEach(column => column.removeAttribute("aria-sort"));
      if (index < 0) return lines;
      const sign = sort.startsWith("-") ? -1 : 1;
      const isNumber = this.columns[index].dataset.kind !== "text";
      this.columns[index].setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
      const isMissing = key => key === "" || Number.isNaN(key);
      const keyed = lines.map(line => ({ line, key: this.key(line, index, isNumber) }));
      keyed.sort((a, b) => isMissing(a.key) - isMissing(b.key) || sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      return keyed.map(each => each.line);
    }

    show(values) {
      const lines = this.sorted(this.lines.filter(line => this.matches(line, values)), values.get("sort") ?? "");

      // Above all when a page is opened, and nothing is asked of it.
      if (lines.length === this.shown.length && lines.every((line, index) => line === this.shown[index])) return lines.length;
      this.shown = lines;
      this.bodies.forEach((body, index) => {
        const part = lines.slice(index * this.inBody, (index + 1) * this.inBody);
        body.replaceChildren(...part.map(line => line.row));
        body.hidden = part.length === 0;
      });
      return lines.length;
    }

    addButtons(onSort) {
      for (const column of this.columns) {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...column.childNodes);
        column.append(button);
        button.addEventListener("click", () => onSort(column));
      }
    }
  }

  // Reads the cells while nobody waits for it, so that the first sort is as quick as the next.
  const readAhead = tables => {
    const work = tables.flatMap(table => table.lines.map(line => () => table.read(line)));
    const go = deadline => {
      while (work.length > 0 && deadline.timeRemaining() > 1) work.pop()();
      if (work.length > 0) requestIdleCallback(go);
    };
    window.requestIdleCallback?.(go);
  };

  const addTables = () => {
    const form = document.querySelector(".filters");
    const tables = [...document.querySelectorAll("[data-table]")].map(element => new Table(element));
    if (!form || tables.length === 0) return;
    const fields = [...form.elements].filter(field => field.name);
    const count = tables.reduce((sum, table) => sum + table.lines.length, 0);

    const show = ({ values }) => {
      const shown = tables.reduce((sum, table) => sum + table.show(values), 0);
      form.querySelector("output").textContent = shown === count ? `All ${count} shown` : `${shown} of ${count} shown`;
    };

    const change = name => value => {
      const state = readState();
      if (value) state.values.set(name, value);
      else state.values.delete(name);
      writeState(state);
      show(state);
    };

    const sort = column => {
      const name = column.dataset.sort;
      const first = column.dataset.first ?? "ascending";
      const next = column.ariaSort === null ? first : column.ariaSort === "ascending" ? "descending" : "ascending";
      change("sort")(next === "descending" ? "-" + name : name);
    };

    const follow = () => {
      const state = readState();
      fields.forEach(field => { field.value = state.values.get(field.name) ?? ""; });
      show(state);
      if (state.values.size > 0) document.getElementById(state.at)?.scrollIntoView();
    };

    tables.forEach(table => table.addButtons(sort));
    fields.forEach(field => field.addEventListener("input", () => change(field.name)(field.value)));
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => {
      const state = readState();
      state.values = new URLSearchParams();
      writeState(state);
      show(state);
    });
    addEventListener("hashchange", follow);
    follow();
    readAhead(tables);
  };

  showTheme(memory.theme);
  const begin = () => {
    addThemeSwitch(document.querySelector(".theme"));
    addTables();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
