using System.Globalization;
using CommunityEvals.Yaml;

namespace CommunityEvals.Repo.Tests;

/// <summary>The files of one example of a rule page.</summary>
internal sealed class Example
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Reads the fences that make up one example; <c>[|</c> and <c>|]</c> mark the places of the expected findings.</summary>
    public Example(IEnumerable<Fence> fences)
    {
        foreach (var fence in fences)
        {
            Options = fence.Setting("today") is { } today
                ? Options with { Today = DateTime.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture) }
                : Options;
            Options = fence.Setting("dataset") is { } dataset ? Options with { Repos = new() { DatasetId = dataset } } : Options;
            var text = string.Join("\n", fence.Lines) + "\n";
            if (fence.Setting("path") is { } path)
            {
                Add(path, text);
            }
            else
            {
                Options = Options with { Metrics = ProjectText.Metrics(text) };
            }
        }
    }

    /// <summary>What the example's project asks for.</summary>
    public EvalOptions Options { get; private set; } = new();

    /// <summary>Paths and texts, without the marks.</summary>
    public List<(string Path, string Text)> Files { get; } = [];

    /// <summary>The marked places.</summary>
    public List<(string Path, CharSpan Span)> Marks { get; } = [];

    private void Add(string path, string marked)
    {
        var text = marked;
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, StringComparison.Ordinal))
        {
            text = text.Remove(open, Open.Length);
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            text = text.Remove(close, Close.Length);
            Marks.Add((path, CharSpan.FromBounds(open, close)));
        }

        Files.Add((path, text));
    }
}
