using System.Globalization;
using CommunityEvals.Core.Tests.Mutations;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>The quick reader reads what it reads as the whole parser does, and leaves everything else to it.</summary>
public class PlainYamlReaderTests
{
    private const int Mutants = 20_000;
    private const int MutantsOfLongRun = 1_000_000;

    private static bool IsLongRun => Environment.GetEnvironmentVariable("EVALS_LONG") == "1";

    private static IEnumerable<string> Seeds => PlainTexts.All
        .Concat(PlainTexts.All.Select(text => $"- id: x\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}"))
        .Concat([GoodFiles.Results, GoodFiles.EarlierResults, GoodFiles.Definition]);

    [Fact]
    public void Plain_texts_are_taken_and_read_as_the_whole_parser_reads_them()
    {
        var texts = PlainTexts.All.Concat(PlainTexts.All.Select(text => text.ReplaceLineEndings("\r\n"))).ToList();
        Assert.Empty(texts.Where(text => !BothReaders.IsPlain(text)).Select(BothReaders.Show));
        Assert.Empty(texts.Select(BothReaders.Difference).OfType<string>());
    }

    [Fact]
    public void All_other_texts_are_left_to_the_whole_parser() =>
        Assert.Empty(OtherTexts.All.Where(BothReaders.IsPlain).Select(BothReaders.Show));

    [Fact]
    public void What_real_files_look_like_is_plain() => Assert.All(
        [GoodFiles.Results, GoodFiles.EarlierResults, GoodFiles.Definition, GoodFiles.Results.ReplaceLineEndings("\r\n")],
        text => Assert.True(BothReaders.IsPlain(text)));

    /// <summary>A long run, of a million mutants, is made where <c>EVALS_LONG</c> is 1.</summary>
    [Fact]
    public void Mutants_of_plain_texts_are_read_as_the_whole_parser_reads_them()
    {
        var random = new Random(20261127);
        var mutator = new TextMutator(random);
        var seeds = Seeds.ToList();
        var (count, taken, differences) = (IsLongRun ? MutantsOfLongRun : Mutants, 0, new List<string>());
        for (var i = 0; i < count; i++)
        {
            var text = mutator.Mutate(seeds[i % seeds.Count]);
            if (BothReaders.IsPlain(text))
            {
                taken++;
                differences.AddRange(new[] { BothReaders.Difference(text) }.OfType<string>());
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences, the shortest:\n{string.Join("\n", differences.OrderBy(text => text.Length).Take(5))}");

        // Mutants of one kind alone would prove little.
        Assert.InRange(taken, count / 10, count * 9 / 10);
    }

    /// <summary>What follows for users: the same findings, to the letter.</summary>
    [Fact]
    public void Findings_do_not_depend_on_the_reader()
    {
        var mutator = new TextMutator(new(7));
        for (var i = 0; i < (IsLongRun ? 100_000 : 1_000); i++)
        {
            var text = mutator.Mutate(GoodFiles.Results);
            if (BothReaders.IsPlain(text))
            {
                // A byte order mark inside the text is no content, and no plain text has one.
                Assert.Equal(Findings(text, 0), Findings("\uFEFF" + text, 1));
            }
        }
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Mappings_of_very_many_keys_are_left_to_the_whole_parser(int count, bool isPlain)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(i => $"key{i.ToString(CultureInfo.InvariantCulture)}: value\n"));
        Assert.Equal(isPlain, BothReaders.IsPlain(text));
        Assert.Null(BothReaders.Difference(text));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Long_keys_are_read_alike(int length) => Assert.Null(BothReaders.Difference(new string('k', length) + ": value\n"));

    [Theory]
    [InlineData("- ", "a")]
    [InlineData("[", "a")]
    public void Nesting_is_taken_up_to_the_limit_and_no_further(string opening, string inner)
    {
        foreach (var depth in new[] { 63, 64, 65 })
        {
            var text = string.Concat(Enumerable.Repeat(opening, depth)) + inner + (opening == "[" ? new string(']', depth) : "") + "\n";
            Assert.Equal(depth <= YamlLimits.Default.MaxDepth, BothReaders.IsPlain(text));
            Assert.Null(BothReaders.Difference(text));
        }
    }

    [Fact]
    public void Limits_are_those_of_the_whole_parser()
    {
        const string Text = "- a: b\n- c: d\n";
        foreach (var limits in Enumerable.Range(1, 10).Select(most => new YamlLimits(MaxLength: 1000, MaxDepth: 3, MaxNodes: most, MaxAliases: 0)))
        {
            Assert.Equal(YamlReader.ReadWhole(new(Text), limits).Fault?.Message, YamlReader.Read(new(Text), limits).Fault?.Message);
        }
    }

    private static List<string> Findings(string text, int offset)
    {
        var document = EvalDocument.Read(FileClassifier.Results(GoodFiles.ResultsPath, null, new()), new(text));
        return [.. GoodFiles.ProjectAround(document).Check(document).Select(finding => $"{finding.Span.Start - offset}+{finding.Span.Length} {finding.Rule.Id} {finding.Message}")];
    }
}
