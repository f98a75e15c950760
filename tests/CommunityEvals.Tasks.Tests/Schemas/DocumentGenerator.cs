using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>Makes documents that are valid, and such that are damaged in one to three places. The same seed makes the same ones.</summary>
internal abstract class DocumentGenerator(int seed)
{
    private static readonly string[] UnknownKeys =
        ["extra", "data", "task", "valeu", "dataset_id", "Dataset", "taskid", "urls", "score", "scores", "field_spec", "solvers", "scorers", "id", "name", "nots", "<<"];

    protected Random Random { get; } = new(seed);

    public JToken Valid() => Make();

    public JToken Damaged()
    {
        var root = Make();
        for (var left = 1 + Random.Next(3); left > 0; left--)
        {
            root = Damage(root);
        }

        return root;
    }

    protected abstract JToken Make();

    protected T Pick<T>(params T[] choices) => choices[Random.Next(choices.Length)];

    /// <summary>The object with some of its optional keys: absent, null or there.</summary>
    protected JObject With(JObject required, params (string Key, Func<JToken> Value)[] optional)
    {
        foreach (var (key, value) in optional)
        {
            switch (Random.Next(5))
            {
                case 0 or 1:
                    required[key] = value();
                    break;
                case 2 when Random.Next(4) == 0:
                    required[key] = JValue.CreateNull();
                    break;
            }
        }

        return required;
    }

    protected JArray Some(int least, int most, Func<JToken> make) =>
        new(Enumerable.Range(0, least + Random.Next(most - least + 1)).Select(_ => make()));

    /// <summary>Any text, also such that looks like something else.</summary>
    protected JToken AnyText() => Pick("x", "With tools", "2026-04-02", "76.1", "true", "null", "~", "0x1F", "", " ", "a: b", "#", "é\n\"'", "\u00a0", "{x}");

    private JToken AnyValue() => Random.Next(12) switch
    {
        0 => JValue.CreateNull(),
        1 => Pick(true, false),
        2 => Pick<JToken>(0, -7, 84, long.MaxValue),
        3 => Pick<JToken>(84.3m, 0.10m, -0.5m, 100000000000000000000.5m, 20.90m),
        4 => "",
        5 => Pick(" ", "\t", "\n"),
        6 => new JArray(),
        7 => new JObject(),
        8 => new JArray(AnyText(), 1),
        9 => new JObject { [Pick("id", "name", "x")] = AnyText() },
        10 => new JArray(new JArray(new JObject { ["deep"] = new JArray(1, JValue.CreateNull()) })),
        _ => AnyText(),
    };

    private JToken Damage(JToken root)
    {
        var all = root is JContainer container ? container.DescendantsAndSelf().Where(token => token is not JProperty).ToList() : [root];
        var target = all[Random.Next(all.Count)];
        switch (Random.Next(8))
        {
            case 0 when target.Parent is JProperty property:
                property.Remove();
                return root;
            case 1 when target is JObject mapping:
                mapping[Pick(UnknownKeys)] = AnyValue();
                return root;
            case 2 when target.Parent is JProperty { Parent: JObject mapping } property && mapping[property.Name + "s"] is null:
                property.Replace(new JProperty(property.Name + "s", target.DeepClone()));
                return root;
            case 3 when target is JArray { Count: > 0 } list:
                list.RemoveAt(Random.Next(list.Count));
                return root;
            case 4 when target is JValue { Type: JTokenType.Float or JTokenType.Integer }:
                return Replace(root, target, target.ToString());
            case 5:
                return Replace(root, target, new JObject { [Pick("data", "id", "tasks", "x")] = target.DeepClone() });
            case 6:
                return Replace(root, target, new JArray(target.DeepClone()));
            default:
                return Replace(root, target, AnyValue());
        }
    }

    private static JToken Replace(JToken root, JToken target, JToken replacement)
    {
        if (ReferenceEquals(root, target))
        {
            return replacement;
        }

        target.Replace(replacement);
        return root;
    }
}

/// <summary>Makes files of results.</summary>
internal sealed class ResultsGenerator(int seed) : DocumentGenerator(seed)
{
    protected override JToken Make() => Some(0, 3, Entry);

    private JToken Entry() => With(
        new() { ["dataset"] = Dataset(), ["value"] = Pick<JToken>(84, 84.3m, 0, 0.000m, -1, 1e-7, 516.25m) },
        ("verifyToken", AnyText),
        ("date", AnyText),
        ("source", Source),
        ("notes", AnyText));

    private JObject Dataset() => With(
        new() { ["id"] = Pick("Idavidrein/gpqa", "openbookqa", "a/b"), ["task_id"] = Pick("diamond", "swe_bench_%_resolved", "MathArena/aime_2026") },
        ("revision", AnyText));

    private JToken Source() => With(
        new() { ["url"] = Pick("https://example.org", "no link") },
        ("name", AnyText),
        ("user", AnyText),
        ("org", AnyText));
}

/// <summary>Makes definitions of benchmarks, for Inspect and others.</summary>
internal sealed class DefinitionGenerator(int seed) : DocumentGenerator(seed)
{
    protected override JToken Make()
    {
        var framework = Pick("inspect-ai", "inspect-ai", "mteb", "my-own", null);
        var isForInspect = framework == "inspect-ai" || (framework is null && Random.Next(2) == 0);
        var root = With(
            new() { ["tasks"] = Some(1, 3, isForInspect ? InspectTask : HubTask) },
            ("name", AnyText),
            ("description", AnyText),
            ("license", AnyText));
        if (framework is not null)
        {
            root["evaluation_framework"] = framework;
        }
        else if (Random.Next(4) == 0)
        {
            root["evaluation_framework"] = Pick<JToken>("", " ", JValue.CreateNull());
        }

        return root;
    }

    private JObject HubTask() => With(Task(), ("metric", AnyText));

    private JObject Task() => With(
        new() { ["id"] = Pick("a", "b", "musr:murder_mysteries") },
        ("config", AnyText),
        ("split", AnyText));

    private JToken InspectTask()
    {
        var task = Task();
        task["field_spec"] = With(
            [],
            ("input", AnyText),
            ("target", AnyText),
            ("choices", () => Pick<JToken>("choices", Some(0, 3, AnyText))),
            ("input_image", AnyText),
            ("metadata", () => Some(0, 2, AnyText)),
            ("id", AnyText),
            ("sandbox", AnyText));
        task["solvers"] = Some(1, 2, () => Step(Pick("generate", "multiple_choice", "use_tools")));
        task["scorers"] = Some(1, 2, () => Step(Pick("match", "choice", "f1")));
        return With(
            task,
            ("shuffle_choices", () => Pick(true, false)),
            ("epochs", () => Pick(1, 4)),
            ("epoch_reducer", () => Pick("mean", "pass_at_5", "at_least_12")));
    }

    private JToken Step(string name) => With(
        new() { ["name"] = name },
        ("args", () => Pick<JToken>(new JObject(), new JObject { ["template"] = AnyText(), ["limit"] = JValue.CreateNull() })));
}
