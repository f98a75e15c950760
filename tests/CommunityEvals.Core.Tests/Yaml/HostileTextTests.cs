using System.Text;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml;

public class HostileTextTests
{
    private const string Seed = """
        # results of a model
        - dataset:
            id: Idavidrein/gpqa
            task_id: diamond  # the hard third
            revision: 5503434ddd753f426f4b38109466949a1217c2bb
          value: 20.90
          date: "2026-01-15"
          source: &src
            url: https://huggingface.co/acme/tiny
            name: 'Eval ''logs'''
          notes: >-
            folded
            text
        - dataset: {id: cais/hle, task_id: hle}
          value: 5
          source: *src
        """;

    private static readonly string[] Pieces =
        ["\t", "\n", "\r", " ", "\"", "'", "{", "}", "[", "]", ":", ": ", "- ", "#", "&a", "*a", "*src", "!", "!!float ", "%", "@", "|", ">", "?", "? ", "---\n", "...\n", "<<", "\0", "\uFEFF", "\uD83D", "\u0085", "\u2028", "é😀", "~", ",", "\\x", "0x", ".inf"];

    /// <summary>Mutants of both kinds of files: nothing throws, and every place lies in the text.</summary>
    [Fact]
    public void Mutated_files_give_findings_within_their_text()
    {
        var random = new Random(20261123);
        var project = new EvalProject(new(), []);
        for (var i = 0; i < 12_000; i++)
        {
            var text = new YamlText(Mutate(random));
            var file = i % 2 == 0
                ? FileClassifier.Results("models/a/b/.eval_results/x.yaml", null, new())
                : FileClassifier.Benchmark("eval.yaml", "a/b", new());
            foreach (var finding in project.Check(EvalDocument.Read(file, text)))
            {
                Assert.InRange(finding.Span.Start, 0, text.Text.Length);
                Assert.InRange(finding.Span.End, finding.Span.Start, text.Text.Length);
                Assert.DoesNotContain('\n', finding.Message);
            }
        }
    }

    /// <summary>What is written plainly on one line is exactly the text at its place.</summary>
    [Fact]
    public void Plain_scalars_of_mutated_files_are_what_stands_at_their_place()
    {
        var random = new Random(7);
        for (var i = 0; i < 6_000; i++)
        {
            var stream = YamlReader.Read(new(Mutate(random)));
            foreach (var scalar in stream.Documents.SelectMany(ScalarsOf).Where(scalar => scalar.IsPlain && scalar.Value.Length > 0))
            {
                var written = stream.Text.Slice(scalar.Span);
                var isSimple = !written.AsSpan().ContainsAny("\r\n\u0085\u2028\u2029") && written[0] is not ('&' or '!');
                Assert.True(!isSimple || written == scalar.Value, $"'{written}' was read as '{scalar.Value}'");
            }
        }
    }

    private static IEnumerable<YamlScalar> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(ScalarsOf),
        YamlMapping mapping => mapping.Pairs.SelectMany(pair => ScalarsOf(pair.Key).Concat(ScalarsOf(pair.Value))),
        _ => [],
    };

    private static string Mutate(Random random)
    {
        var text = new StringBuilder(Seed);
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 60), text.Length - at)));
                    break;
                case 2:
                    text[at] = (char)random.Next(1, 0x3000);
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
