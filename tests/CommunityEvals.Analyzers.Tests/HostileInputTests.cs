using System.Globalization;

namespace CommunityEvals.Analyzers.Tests;

public class HostileInputTests
{
    private const int Seed = 20260402;
    private const int Mutations = 10_000;
    private const string Sample = Samples.GoodResults + """
        - dataset: { id: &a "Idavidrein/gpqa", task_id: 'diamond' } # eval-ignore EVAL041: known
          value: 0x1F
          notes: |
            With tools
          source:
            url: https://huggingface.co/acme/model
            name: *a
        """;

    private static readonly string[] Bits =
        ["\0", "\t", "\r", "\n", "- ", ": ", "{", "}", "[", "]", "&a ", "*a", "!!", "? ", "|", ">", "'", "\"", "---\n", "...\n", "%YAML 9\n", "# eval-ignore", "\uD800", "\uFEFF", "\u2028", "\u0085", "<<: ", "é"];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_is_refused_with_one_error_and_the_other_files_are_checked(string id, string text)
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add("/repo/.eval_results/bomb.yaml", text).Add("/repo/.eval_results/empty.yaml", "");
        var diagnostics = await workspace.Diagnose();
        Assert.Equal([id, "EVAL002"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    public static TheoryData<string, string> Bombs() => new()
    {
        { "EVAL013", new string('[', 200_000) },
        { "EVAL013", string.Concat(Enumerable.Range(0, 20_000).Select(depth => new string(' ', depth % 100) + "- ")) },
        { "EVAL013", "- &a [x, x]\n- &b [*a, *a]\n" + string.Concat(Enumerable.Range(0, 2_000).Select(_ => "- *b\n")) },
        { "EVAL013", new string('#', 9 * 1024 * 1024) },
        { "EVAL001", new string('\0', 10_000) },
        { "EVAL001", new string('{', 60) },
    };

    [Fact]
    public async Task Ten_thousand_broken_files_in_one_compilation_do_not_make_the_analyzer_fail()
    {
        var random = new Random(Seed);
        using var workspace = new EvalWorkspace(BuildConfig.OfTree());
        workspace.AddAll(Enumerable.Range(0, Mutations).Select(number => (PathOf(number), Mutate(random))));
        var diagnostics = await workspace.Diagnose();
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Take(1));
        Assert.True(diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct().Count() > Mutations / 2);
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain('\n', diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <summary>Half of them results, half definitions.</summary>
    private static string PathOf(int number) =>
        number % 2 == 0 ? $"/repo/models/acme/m{number}/.eval_results/a.yaml" : $"/repo/benchmarks/acme/b{number}/eval.yaml";

    private static string Mutate(Random random)
    {
        var text = random.Next(2) == 0 ? Sample : Samples.Benchmark("ours") + "    solvers: [{ name: generate, args: {} }]\n";
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var cut = random.Next(Math.Min(8, text.Length - at));
            text = text[..at] + Bits[random.Next(Bits.Length)] + text[(at + cut)..];
        }

        return text;
    }
}
