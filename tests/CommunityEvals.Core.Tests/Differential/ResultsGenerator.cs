namespace CommunityEvals.Core.Tests.Differential;

/// <summary>Makes files of results: valid ones and damaged ones.</summary>
internal sealed class ResultsGenerator(Random random)
{
    private static readonly string[] Keys =
        ["dataset", "id", "task_id", "revision", "value", "verifyToken", "date", "source", "url", "name", "user", "org", "notes", "data", "metric"];

    private static readonly Dictionary<string, Plain[]> OddValues = new()
    {
        ["id"] = ["gsm8k", "-acme/bench", "acme/bench.", "acme/bench", "a/b/c", "<owner>/<name>", new Digits("2026")],
        ["task_id"] = ["ours", "theirs", "Ours", "MathArena/aime_2026", "swe_bench_%_resolved", "a:b", Plain.Map(("task_id", new Nothing())), new Digits("1"), new Flag(true)],
        ["value"] =
        [
            .. new[] { "0", "0.0", "-3", "+5", ".5", "5.", "1e3", "20.90", "101.25", "516", "0x1F", "0o17", "1e308", "1e400", "-1e999", ".nan", ".inf", "-.INF", ".NaN" }.Select(digits => new Digits(digits)),
            "76.1", "76.1%", "76,1", "n/a", "1_000", "{metric_value}", Plain.Map(("metric_value", new Nothing())), Plain.List(new Digits("1")),
        ],
        ["date"] =
        [
            "2026-01-15", "2024-02-29", "2026-01-15T10:30:00Z", "2026-01-15T10:30:00.123456+05:30", "2026-01-15T10:30:00", "2026-01-15 10:30:00", "2026-01-15T10:30Z",
            "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-15T25:00:00Z", "2026-01-15T10:61:00Z", "15.01.2026", "01/15/2026", "January 2026", "2026/01/15",
            "2026-1-5", "yesterday", "2026-01-15T", "2026-01-15Z", "2026-01-15T10:30:00ZZ", "", new Digits("2026"), new Digits("20260115"),
        ],
        ["url"] =
        [
            "https://huggingface.co/acme/model", "http://example.org", "HTTPS://example.org/a?b=c#d", "https://hf.co/models/acme/model", "https://example.org:8080/x",
            "https://huggingface.co/blob/main", "huggingface.co/acme/model", "/acme/model", "ftp://example.org/x", "https://", "https:///x", "mailto:a@b.c", "http//x", "www.example.org",
            "<url>", "https://example.org/a b", "s3://bucket/x", "file:///etc/passwd", "https://huggingface.co/REPO_NAME",
        ],
        ["notes"] = ["With tools", "with tools.", "no tools", "", "<notes>", new Digits("5"), Plain.List("a")],
        ["verifyToken"] = ["a.b.c", "nonsense", new Digits("1")],
        ["revision"] = ["main", "0123456789abcdef0123456789abcdef01234567", "0123456", new Digits("1234567")],
    };

    private readonly Damage _damage = new(random, Keys, OddValues);

    /// <summary>A file of one to three results with up to three changes.</summary>
    public Plain Next()
    {
        Plain root = new Listed([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Wrapped(Entry()))]);
        if (random.Next(60) == 0)
        {
            return WrongRoot(root);
        }

        for (var faults = random.Next(4); faults > 0; faults--)
        {
            _damage.Apply(root);
        }

        return root;
    }

    private Plain WrongRoot(Plain root) => random.Next(5) switch
    {
        0 => ((Listed)root).Items[0],
        1 => new Nothing(),
        2 => "text",
        3 => Plain.List("text"),
        _ => Plain.List(Plain.List()),
    };

    private Plain Wrapped(Plain entry) => random.Next(20) == 0 ? Plain.Map(("data", entry)) : entry;

    private Keyed Entry()
    {
        var entry = Plain.Map(("dataset", Dataset()), ("value", new Digits($"{random.Next(100)}.{random.Next(100)}")));
        AddSometimes(entry, "verifyToken", "eyJh.eyJz.c2ln");
        AddSometimes(entry, "date", "2026-01-15");
        AddSometimes(entry, "source", Source());
        AddSometimes(entry, "notes", "With tools");
        return entry;
    }

    private Keyed Dataset()
    {
        var dataset = Plain.Map(("id", random.Next(2) == 0 ? "acme/bench" : "some/other"), ("task_id", "ours"));
        AddSometimes(dataset, "revision", "0123456789abcdef0123456789abcdef01234567");
        return dataset;
    }

    private Keyed Source()
    {
        var source = Plain.Map(("url", "https://huggingface.co/acme/model"));
        AddSometimes(source, "name", "Model card");
        AddSometimes(source, "user", "someone");
        AddSometimes(source, "org", "acme");
        return source;
    }

    private void AddSometimes(Keyed map, string key, Plain value)
    {
        if (random.Next(2) == 0)
        {
            map.Pairs.Add(new(key, value));
        }
    }
}
