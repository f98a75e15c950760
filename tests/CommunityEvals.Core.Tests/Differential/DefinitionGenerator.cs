namespace CommunityEvals.Core.Tests.Differential;

/// <summary>Makes definitions of benchmarks: valid ones and damaged ones.</summary>
internal sealed class DefinitionGenerator(Random random)
{
    private static readonly string[] Keys =
    [
        "name", "description", "evaluation_framework", "tasks", "license", "id", "config", "split", "field_spec", "input", "target", "choices", "input_image", "metadata",
        "sandbox", "files", "setup", "shuffle_choices", "epochs", "epoch_reducer", "solvers", "scorers", "scores", "args", "languages",
    ];

    private static readonly Dictionary<string, Plain[]> OddValues = new()
    {
        ["evaluation_framework"] = ["inspect-ai", "Inspect-AI", "mteb", "harbor", "made-up", "", new Nothing(), new Digits("1"), "<framework>"],
        ["id"] = ["first", "a/b", "a%b", "", new Nothing(), new Digits("1")],
        ["name"] = ["generate", "match", "multiple_choice", "Generate", "exact_match", "model_graded_fact", "choice", "f1", "use_tools", "{name}", "", new Digits("3")],
        ["epochs"] = [.. new[] { "0", "1", "3", "-1", "100", "2.5", "1e1" }.Select(digits => new Digits(digits)), "3", new Flag(true), new Nothing()],
        ["epoch_reducer"] = ["mean", "median", "mode", "max", "pass_at_5", "at_least_3", "pass_at_10", "pass_at_", "pass_at_k", "at_least_x", "min", "Mean", "means", "pass_at_5x", new Digits("5")],
        ["choices"] = ["options", Plain.List("A", "B", "C"), Plain.List("A"), Plain.List(new Digits("1")), new Digits("1"), Plain.Map(("a", "b")), ""],
        ["target"] = ["answer", "literal:A", "literal:", Plain.List("a"), new Digits("1")],
        ["metadata"] = [Plain.List("topic", "level"), "topic", Plain.Map(("topic", "a")), Plain.List(new Digits("1"))],
        ["args"] = [Plain.Map(("template", "x"), ("n", new Digits("3")), ("deep", Plain.Map(("list", Plain.List(new Digits("1"), "{x}")))), ("none", new Nothing())), Plain.List("x"), "x", new Nothing(), Plain.Map()],
        ["shuffle_choices"] = [new Flag(true), new Flag(false), "yes", "true", new Digits("1")],
        ["solvers"] = [Plain.List(), Plain.List("generate"), Plain.Map(("name", "generate")), "generate", Plain.List(Plain.Map(("generate", Plain.Map())))],
        ["scorers"] = [Plain.List(), Plain.List("match"), Plain.List(Plain.Map(("name", "generate"))), Plain.List(Plain.Map(("name", "match"), ("args", Plain.Map(("location", "end")))))],
        ["tasks"] = [Plain.List(), new Nothing(), Plain.Map(("id", "a")), Plain.List("a"), "a"],
        ["split"] = ["test", "train", new Digits("1"), ""],
        ["config"] = ["default", new Digits("2024"), new Nothing()],
    };

    private readonly Damage _damage = new(random, Keys, OddValues);

    /// <summary>A definition with up to three changes.</summary>
    public Plain Next()
    {
        var root = Definition();
        for (var faults = random.Next(4); faults > 0; faults--)
        {
            _damage.Apply(root);
        }

        return root;
    }

    private Keyed Definition()
    {
        var framework = random.Next(4) switch { 0 => "mteb", 1 => null, _ => "inspect-ai" };
        var root = Plain.Map(("name", "Ours"), ("description", "A benchmark of ours"));
        if (framework is not null)
        {
            root.Pairs.Add(new("evaluation_framework", framework));
        }

        var isStrict = framework != "mteb" && random.Next(6) > 0;
        root.Pairs.Add(new("tasks", new Listed([.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Task("task_" + i, isStrict || random.Next(3) == 0))])));
        return root;
    }

    private Keyed Task(string id, bool isStrict)
    {
        var task = Plain.Map(("id", id));
        AddSometimes(task, "config", "default");
        AddSometimes(task, "split", "train");
        if (isStrict)
        {
            task.Pairs.Add(new("field_spec", FieldSpec()));
            task.Pairs.Add(new("solvers", Plain.List(Plain.Map(("name", "multiple_choice")), Plain.Map(("name", "generate"), ("args", Plain.Map(("cache", new Flag(true))))))));
            task.Pairs.Add(new("scorers", Plain.List(Plain.Map(("name", "choice")))));
            AddSometimes(task, "epochs", new Digits("4"));
            AddSometimes(task, "epoch_reducer", "pass_at_5");
            AddSometimes(task, "shuffle_choices", new Flag(true));
        }

        return task;
    }

    private Keyed FieldSpec()
    {
        var spec = Plain.Map(("input", "question"));
        AddSometimes(spec, "target", random.Next(2) == 0 ? "literal:A" : "answer");
        AddSometimes(spec, "choices", random.Next(2) == 0 ? "options" : Plain.List("right", "wrong_1", "wrong_2"));
        AddSometimes(spec, "metadata", Plain.List("topic"));
        AddSometimes(spec, "id", "uid");
        AddSometimes(spec, "input_image", "picture");
        return spec;
    }

    private void AddSometimes(Keyed map, string key, Plain value)
    {
        if (random.Next(3) == 0)
        {
            map.Pairs.Add(new(key, value));
        }
    }
}
