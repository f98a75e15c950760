using CommunityEvals.Core.Tests.Differential;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Fixing;

namespace CommunityEvals.Core.Tests.Fixing;

/// <summary>
/// Whatever is wrong with a file, its safe fixes come to an end, leave YAML behind, and no more errors than before; but a key with its
/// right name may show what was wrong below it.
/// </summary>
public class GeneratedFilesTests
{
    private const int Files = 4_000;
    private const int MostRounds = 10;

    [Fact]
    public void Safe_fixes_of_results_make_nothing_worse()
    {
        var random = new Random(20260903);
        var generator = new ResultsGenerator(random);
        AssertAreMended(() => PlainYaml.Write(generator.Next(), random), text => EvalDocument.Read(FileClassifier.Results(".eval_results/a.yaml", "acme/model", new()), new(text)));
    }

    [Fact]
    public void Safe_fixes_of_definitions_make_nothing_worse()
    {
        var random = new Random(20260904);
        var generator = new DefinitionGenerator(random);
        AssertAreMended(() => PlainYaml.Write(generator.Next(), random), text => EvalDocument.Read(FileClassifier.Benchmark("eval.yaml", null, new() { DatasetId = "acme/own" }), new(text)));
    }

    private static void AssertAreMended(Func<string> next, Func<string, EvalDocument> read)
    {
        var mended = 0;
        for (var i = 0; i < Files; i++)
        {
            var text = next();
            var before = Errors(read(text));
            var after = Mend(text, read);
            Assert.True(Errors(read(after.Text)) <= before || after.IsRenamed, $"{text}\nbecame\n{after.Text}");
            mended += after.Text == text ? 0 : 1;
        }

        Assert.True(mended > Files / 10, $"only {mended} files were mended");
    }

    private static (string Text, bool IsRenamed) Mend(string original, Func<string, EvalDocument> read)
    {
        var (text, isRenamed) = (original, false);
        for (var round = 0; FixApplication.SafeFixes(Check(read(text))) is { Count: > 0 } fixes; round++)
        {
            Assert.True(round < MostRounds, $"no end of fixes in\n{original}");
            text = FixApplication.Apply(text, FixApplication.EditsOf(fixes))!;
            isRenamed |= fixes.Any(pair => pair.Fix.Title.StartsWith("Rename", StringComparison.Ordinal));
            Assert.True(read(text).Stream.Fault is null, $"{original}\nbecame\n{text}");
        }

        return (text, isRenamed);
    }

    private static int Errors(EvalDocument document) => Check(document).Count(finding => finding.Severity == Severity.Error);

    private static IReadOnlyList<Finding> Check(EvalDocument document) => new EvalProject(new(), []).Check(document);
}
