using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

/// <summary>The page of a rule.</summary>
/// <remarks>
/// Examples are fenced blocks. All blocks <c>yaml bad path=…</c> below one heading are the files of one example, in which the
/// rule is broken at each place between <c>[|</c> and <c>|]</c> and nowhere else; the block <c>text output</c> below the same
/// heading is what the rule then reports. Blocks <c>yaml good path=…</c> below one heading are an example without fault. A block
/// <c>xml bad</c> or <c>xml good</c> holds the <c>EvalMetric</c> items of the example's project; on any of the blocks
/// <c>today=…</c> is the day of the check, and <c>dataset=…</c> the dataset whose repo the project's folder is; a block of a <c>README.md</c> is the card of a model. A block
/// <c>text task-output</c> shows what the build task prints; the engine alone cannot produce it.
/// </remarks>
internal sealed class RulePage
{
    public const string RulesFolder = "src/CommunityEvals.Core/Rules";

    private readonly List<string> _lines;

    public RulePage(Rule rule)
    {
        Rule = rule;
        Path = $"{RulesFolder}/{FolderOf(rule)}/README.md";
        _lines = [.. RepoFiles.Read(Path).Split('\n')];
        Fences = Fence.Find(_lines);
    }

    public Rule Rule { get; }

    /// <summary>Where it lies in the repo.</summary>
    public string Path { get; }

    public IReadOnlyList<Fence> Fences { get; }

    public IReadOnlyList<Example> BadExamples => Examples("bad").Select(example => example.Example).ToList();

    public IReadOnlyList<Example> GoodExamples => Examples("good").Select(example => example.Example).ToList();

    public IEnumerable<string> Headings => _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal));

    public static string FolderOf(Rule rule) => $"{rule.Id}_{rule.Name}";

    /// <summary>The page with its first lines and its output blocks as the code says.</summary>
    public string InStep()
    {
        var lines = new List<string>(_lines);
        foreach (var output in Fences.Where(fence => fence.Words.Contains("output")).Reverse())
        {
            lines.RemoveRange(output.FirstLine, output.Lines.Count);
            lines.InsertRange(output.FirstLine, OutputBelow(output.Heading));
        }

        lines.RemoveRange(0, 3);
        return string.Join("\n", [.. Head(), .. lines]);
    }

    private string[] Head()
    {
        var hosts = Rule.IsOfTaskHost ? "the build task alone" : "the compiler and the build task";
        return [$"# {Rule.Id} {Rule.Name}", "", $"{Rule.Title}. **{Rule.Severity}**, reported by {hosts}."];
    }

    private IEnumerable<string> OutputBelow(int heading) =>
        Examples("bad")
            .Where(example => example.Heading == heading)
            .SelectMany(example => CheckedTree.Of(example.Example).LinesOf(Rule));

    private IEnumerable<(int Heading, Example Example)> Examples(string kind) =>
        Fences
            .Where(fence => fence.Words.Contains(kind))
            .GroupBy(fence => fence.Heading)
            .Select(fences => (fences.Key, new Example(fences)));
}
