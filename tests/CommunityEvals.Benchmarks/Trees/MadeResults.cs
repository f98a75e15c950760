using System.Globalization;
using System.Text;

namespace CommunityEvals.Speed.Trees;

/// <summary>Writes a file of results in the manner of one author.</summary>
internal sealed class MadeResults(Random random, string modelId, MadeBenchmark benchmark)
{
    private static readonly string[] Notes =
    [
        "No tools", "With tools", "5-shot, exact match", "0-shot, chain of thought", "mean of 16 runs", "reasoning effort high", "bf16, 8 cards", "as in the report, table 4",
    ];

    private static readonly string[] OtherScripts = ["sans outils, température 0,6", "推理模式", "8-Bit-Größe"];

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _told = [];
    private readonly string _inner = random.Next(6) == 0 ? "      " : "    ";
    private readonly char _quote = random.Next(4) == 0 ? '\'' : '"';

    /// <summary>A text of one to a dozen results, mostly few.</summary>
    public string Write()
    {
        AddSometimes(12, "---");
        AddSometimes(25, $"# Results of {modelId}");
        var count = 1 + Math.Min(random.Next(6), random.Next(12));
        for (var i = 0; i < count; i++)
        {
            AddSometimes(i == 0 ? 0 : 20, "");
            AddSometimes(5, $"# run {i + 1}");
            AddResult();
        }

        var text = _text.ToString();
        text = IsTrue(5) ? text.TrimEnd('\n') : text;
        return IsTrue(3) ? text.ReplaceLineEndings("\r\n") : text;
    }

    private void AddResult()
    {
        var task = benchmark.Tasks[random.Next(benchmark.Tasks.Length)];
        AddDataset(task);
        AddLine($"  value: {Value()}{(IsTrue(8) ? "  # accuracy" : "")}");
        AddSometimes(12, $"  verifyToken: {Hex(24)}.{Hex(48)}.{Hex(32)}");
        AddSometimes(70, $"  date: {Quote(Date())}");
        if (IsTrue(75))
        {
            AddSource();
        }

        var notes = IsTrue(45) ? random.Next(12) == 0 ? OtherScripts[random.Next(OtherScripts.Length)] : Notes[random.Next(Notes.Length)] : null;
        if (!_told.Add($"{task} {notes}"))
        {
            // Nearly nobody tells the same twice with two values.
            notes = $"{notes ?? "as above"}, run {_told.Count + 1}";
            _told.Add($"{task} {notes}");
        }

        if (notes is not null)
        {
            AddNotes(notes);
        }
    }

    private void AddDataset(string task)
    {
        var revision = IsTrue(25) ? Hex(40) : null;
        if (IsTrue(4))
        {
            AddLine($"- dataset: {{ id: {benchmark.DatasetId}, task_id: {task}{(revision is null ? "" : $", revision: {revision}")} }}");
            return;
        }

        AddLine("- dataset:");
        AddLine($"{_inner}id: {benchmark.DatasetId}");
        AddLine($"{_inner}task_id: {task}");
        AddSometimes(revision is null ? 0 : 100, $"{_inner}revision: {revision}");
    }

    private void AddSource()
    {
        var (name, url) = random.Next(4) switch
        {
            0 => ("Model card", $"https://huggingface.co/{modelId}"),
            1 => ("Logs", $"https://huggingface.co/datasets/{modelId}-logs/blob/main/{benchmark.FileName}.json"),
            2 => ("Report", $"https://arxiv.org/abs/26{random.Next(10, 13)}.{random.Next(100, 20000):00000}"),
            _ => ("Repository", $"https://github.com/{modelId}/blob/main/README.md#results"),
        };
        AddLine("  source:");
        AddLine($"{_inner}url: {url}");
        AddSometimes(80, $"{_inner}name: {(IsTrue(30) ? Quote(name) : name)}");
        AddSometimes(30, $"{_inner}user: someone-{random.Next(40)}");
    }

    private void AddNotes(string notes)
    {
        switch (random.Next(12))
        {
            case 0:
                AddLine("  notes: >-");
                AddLine($"    {notes},");
                AddLine("    told on two lines");
                break;
            case < 6:
                AddLine($"  notes: {Quote(notes)}");
                break;
            default:
                AddLine($"  notes: {notes}");
                break;
        }
    }

    private string Value()
    {
        var percent = 5 + (random.NextDouble() * 94);
        return random.Next(20) switch
        {
            < 14 => percent.ToString("0.00", CultureInfo.InvariantCulture),
            < 17 => percent.ToString("0.0", CultureInfo.InvariantCulture),
            _ => ((int)percent).ToString(CultureInfo.InvariantCulture),
        };
    }

    private string Date()
    {
        var day = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(900)).AddSeconds(random.Next(86_400));
        return day.ToString(IsTrue(15) ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private string Hex(int length) => Convert.ToHexStringLower([.. Enumerable.Range(0, length / 2).Select(_ => (byte)random.Next(256))]);

    private string Quote(string text) => $"{_quote}{text}{_quote}";

    private bool IsTrue(int percent) => random.Next(100) < percent;

    private void AddSometimes(int percent, string line)
    {
        if (IsTrue(percent))
        {
            AddLine(line);
        }
    }

    private void AddLine(string line) => _text.Append(line).Append('\n');
}
