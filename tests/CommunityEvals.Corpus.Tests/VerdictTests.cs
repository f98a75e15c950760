using CommunityEvals.Documents;

namespace CommunityEvals.Corpus.Tests;

/// <summary>
/// Holds the verdicts on real files against a list that was checked by hand. After a change that is meant, run with
/// <c>UPDATE_VERDICTS</c> set to the path of <c>verdicts.txt</c> and read the difference.
/// </summary>
public class VerdictTests
{
    [Fact]
    public void Every_real_file_gets_the_verdict_that_was_checked_by_hand()
    {
        var verdicts = Corpus.Results().Concat(Corpus.Benchmarks()).SelectMany(Verdicts).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_VERDICTS") is { } path)
        {
            File.WriteAllLines(path, verdicts);
        }

        Assert.Equal(File.ReadAllLines("verdicts.txt"), verdicts);
    }

    [Fact]
    public void Files_of_other_programs_get_no_diagnostic() =>
        Assert.Empty(Corpus.Others().SelectMany(file => new EvalProject(new(), []).CheckAll(file.Document)));

    private static IEnumerable<string> Verdicts((string Name, EvalDocument Document) file)
    {
        var findings = new EvalProject(new(), []).Check(file.Document);
        return findings.Count == 0
            ? [file.Name + ": fine"]
            : findings.Select(finding =>
            {
                var start = file.Document.Text.PositionAt(finding.Span.Start);
                return $"{file.Name}({start.Line},{start.Column}): {finding.Severity} {finding.Rule.Id}";
            });
    }
}
