"""check.py SCHEMA TREE OUT: what a careful user of Python writes today, with the quick loader of PyYAML. Checks every file of
results against the schema and the tasks of its benchmark, and writes leaderboard.json and faults.json."""
import json
import pathlib
import sys

import jsonschema
import yaml


def load(path):
    with open(path, "rb") as file:
        return yaml.load(file, yaml.CSafeLoader)


def faults_of(results, validator, tasks):
    found = [f"{error.json_path} {error.message}" for error in validator.iter_errors(results)]
    if found:
        return found
    datasets = [result["dataset"] for result in results]
    return [f"no task {dataset['task_id']}" for dataset in datasets if dataset["task_id"] not in tasks.get(dataset["id"], ())]


def entries_of(results, model_id, path):
    for index, result in enumerate(results):
        dataset = result["dataset"]
        yield f"{dataset['id']}#{dataset['task_id']}", {
            "rank": 0, "modelId": model_id, "value": result["value"], "notes": result.get("notes"), "date": result.get("date"),
            "source": result.get("source"), "revision": dataset.get("revision"), "hasVerifyToken": "verifyToken" in result,
            "path": path, "index": index,
        }


def rank(entries):
    entries.sort(key=lambda entry: (-entry["value"], entry["path"], entry["index"]))
    for number, entry in enumerate(entries):
        is_equal = number > 0 and entry["value"] == entries[number - 1]["value"]
        entry["rank"] = entries[number - 1]["rank"] if is_equal else number + 1
    return entries


def main():
    schema, tree, out = (pathlib.Path(argument) for argument in sys.argv[1:])
    validator = jsonschema.Draft7Validator(json.loads(schema.read_text()))
    tasks = {
        "/".join(path.parts[-3:-1]): {task["id"] for task in load(path)["tasks"]}
        for path in tree.glob("benchmarks/*/*/eval.yaml")
    }
    boards, faults = {}, []
    for file in tree.glob("models/*/*/.eval_results/*.yaml"):
        path = file.relative_to(tree).as_posix()
        try:
            results = load(file)
        except yaml.YAMLError as error:
            faults.append({"file": path, "message": str(error)})
            continue
        found = faults_of(results, validator, tasks)
        if found:
            faults += [{"file": path, "message": message} for message in found]
            continue
        for task, entry in entries_of(results, "/".join(path.split("/")[1:3]), path):
            boards.setdefault(task, []).append(entry)
    out.mkdir(parents=True, exist_ok=True)
    ranked = [{"task": task, "entries": rank(boards[task])} for task in sorted(boards)]
    (out / "leaderboard.json").write_text(json.dumps(ranked, separators=(",", ":"), ensure_ascii=False))
    (out / "faults.json").write_text(json.dumps(faults))


main()
