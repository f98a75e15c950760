using System.Text.RegularExpressions;
using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Mutations;

/// <summary>A good file with one fault, and what it must be told.</summary>
/// <param name="Id">The rule that it breaks.</param>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">The line of the fault, from 1.</param>
/// <param name="Column">The column of the fault, from 1.</param>
internal sealed record Mutation(string Id, string Path, string Text, int Line, int Column)
{
    private const char Mark = '^';

    /// <summary>One mutation for each place of <paramref name="good"/> that <paramref name="pattern"/> matches.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="good">The text without a fault.</param>
    /// <param name="pattern">What is replaced.</param>
    /// <param name="replacement">By what; <c>^</c> marks the place that must be told.</param>
    public static IEnumerable<Mutation> OfEach(string id, string path, string good, string pattern, string replacement)
    {
        var regex = new Regex(pattern.ReplaceLineEndings("\n"), RegexOptions.Singleline);
        for (var match = regex.Match(good); match.Success; match = regex.Match(good, match.Index + 1))
        {
            var damaged = good[..match.Index] + match.Result(replacement) + good[(match.Index + match.Length)..];
            yield return Of(id, path, damaged);
            yield return Of(id, path, damaged.ReplaceLineEndings("\r\n"));
        }
    }

    public EvalDocument Read() => EvalDocument.Read(
        Path == GoodFiles.DefinitionPath
            ? FileClassifier.Benchmark(Path, null, new() { DatasetId = "acme/own" })
            : FileClassifier.Results(Path, null, new()),
        new(Text));

    /// <summary>What the engine says of the file.</summary>
    public IReadOnlyList<Finding> Check(SeveritySettings? settings = null)
    {
        var document = Read();
        return GoodFiles.ProjectAround(document).Judge(document, settings ?? new()).Findings;
    }

    /// <summary>A file whose fault is marked.</summary>
    public static Mutation Of(string id, string path, string marked)
    {
        var at = marked.IndexOf(Mark, StringComparison.Ordinal);
        var before = marked[..at];
        return new(id, path, marked.Remove(at, 1), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
