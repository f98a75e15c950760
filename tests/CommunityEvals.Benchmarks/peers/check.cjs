// node check.cjs SCHEMA TREE OUT: what a careful user of Node writes today. Checks every file of results against the schema and
// the tasks of its benchmark, and writes leaderboard.json and faults.json.
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('js-yaml');
const Ajv = require('ajv');

const [schema, tree, out] = process.argv.slice(2);
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
const folders = (...parts) => {
  const folder = path.join(tree, ...parts);
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
};

const tasks = new Map();
for (const owner of folders('benchmarks')) {
  for (const name of folders('benchmarks', owner)) {
    const text = fs.readFileSync(path.join(tree, 'benchmarks', owner, name, 'eval.yaml'), 'utf8');
    tasks.set(`${owner}/${name}`, new Set(yaml.load(text).tasks.map(task => task.id)));
  }
}

const boards = new Map();
const faults = [];
for (const owner of folders('models')) {
  for (const name of folders('models', owner)) {
    for (const file of folders('models', owner, name, '.eval_results').filter(file => file.endsWith('.yaml'))) {
      read(`${owner}/${name}`, `models/${owner}/${name}/.eval_results/${file}`);
    }
  }
}

function read(modelId, file) {
  let results;
  try {
    results = yaml.load(fs.readFileSync(path.join(tree, file), 'utf8'));
  } catch (error) {
    faults.push({ file, line: (error.mark?.line ?? -1) + 1, message: error.reason ?? String(error) });
    return;
  }

  const found = isValid(results)
    ? results.filter(result => !tasks.get(result.dataset.id)?.has(result.dataset.task_id)).map(result => `no task ${result.dataset.task_id}`)
    : isValid.errors.map(error => `${error.instancePath} ${error.message}`);
  if (found.length > 0) {
    faults.push(...found.map(message => ({ file, message })));
    return;
  }

  results.forEach((result, index) => {
    const key = `${result.dataset.id}#${result.dataset.task_id}`;
    if (!boards.has(key)) {
      boards.set(key, []);
    }

    boards.get(key).push({
      rank: 0, modelId, value: result.value, notes: result.notes ?? null, date: result.date ?? null, source: result.source ?? null,
      revision: result.dataset.revision ?? null, hasVerifyToken: result.verifyToken !== undefined, path: file, index,
    });
  });
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const ranked = [...boards].sort(([a], [b]) => order(a, b)).map(([task, entries]) => {
  entries.sort((a, b) => b.value - a.value || order(a.path, b.path) || a.index - b.index);
  entries.forEach((entry, i) => { entry.rank = i > 0 && entry.value === entries[i - 1].value ? entries[i - 1].rank : i + 1; });
  return { task, entries };
});
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(path.join(out, 'leaderboard.json'), JSON.stringify(ranked));
fs.writeFileSync(path.join(out, 'faults.json'), JSON.stringify(faults));
