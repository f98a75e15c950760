using CommunityEvals.Configuration;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.PullRequests;

public class ProposalTests
{
    private const string Main = "models/acme/tiny/.eval_results/";

    [Fact]
    public void An_error_is_a_warning_and_keeps_the_file_out()
    {
        var judged = Proposed.Judge([Proposed.File(before: null, after: Proposed.Result("a", "76.1%") + Proposed.Result("b", "2"))])[0];

        var finding = Assert.Single(Shown(judged));
        Assert.Equal(("EVAL004", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.True(judged.IsExcluded);
        Assert.Equal("models/acme/tiny/refs/pr/5:.eval_results/bench.yaml", judged.Document.File.ShownPath);
    }

    [Fact]
    public void No_setting_makes_an_error_of_it()
    {
        var files = new[] { Proposed.File(before: null, after: Proposed.Result("a", "76.1%")) };
        foreach (var settings in new SeveritySettings[]
        {
            new() { TreatWarningsAsErrors = true },
            new() { WarningsAsErrors = "EVAL004" },
            new() { Configured = GlobalConfig.Read([new("c", "is_global = true\ndotnet_diagnostic.EVAL004.severity = error\n")], GlobalConfig.CompilerPrefix) },
        })
        {
            Assert.Equal(Severity.Warning, Assert.Single(Shown(Proposed.Judge(files, settings)[0])).Severity);
        }

        var silent = Proposed.Judge(files, new() { NoWarn = "EVAL004" })[0];
        Assert.Empty(Shown(silent));
        Assert.True(silent.IsExcluded);
    }

    [Fact]
    public void A_setting_for_the_file_of_the_tree_is_one_for_it_too()
    {
        var perFile = new EditorConfigs("/project", [new("/project/.editorconfig", "[models/acme/tiny/.eval_results/bench.yaml]\ncommunity_evals.EVAL061.severity = none\n")]);
        var file = Proposed.File(before: null, after: Proposed.Result("a", "1", more: "  source:\n    url: https://huggingface.co/models/acme/tiny\n"));

        Assert.Equal("EVAL061", Assert.Single(Shown(Proposed.Judge([file])[0])).Rule.Id);
        Assert.Empty(Shown(Proposed.Judge([file], new() { PerFile = perFile })[0]));
    }

    [Fact]
    public void A_comment_in_it_silences_as_everywhere()
    {
        var (plain, silenced) = ("- dataset:\n    id: acme\n    task_id: a\n  value: 1\n", "- dataset:\n    id: acme # eval-ignore EVAL009: an old id\n    task_id: a\n  value: 1\n");

        Assert.Equal("EVAL009", Assert.Single(Shown(Proposed.Judge([Proposed.File(before: null, plain)])[0])).Rule.Id);
        Assert.Empty(Shown(Proposed.Judge([Proposed.File(before: null, silenced)])[0]));
    }

    [Fact]
    public void What_was_wrong_before_is_not_its_fault()
    {
        var old = Proposed.Result("a", "1", more: "  note: x\n");

        Assert.Empty(Shown(Proposed.Judge([Proposed.File(old, old + Proposed.Result("b", "2"))])[0]));

        var finding = Assert.Single(Shown(Proposed.Judge([Proposed.File(old, old + Proposed.Result("b", "2", more: "  note: y\n"))])[0]));
        Assert.Equal("EVAL005", finding.Rule.Id);
        Assert.True(finding.Span.Start > old.Length);
    }

    [Fact]
    public void What_keeps_the_file_out_is_said_also_when_it_was_there_before()
    {
        var old = Proposed.Result("a", "76.1%");
        var judged = Proposed.Judge([Proposed.File(old, old + Proposed.Result("b", "2"))])[0];

        Assert.Equal("EVAL004", Assert.Single(Shown(judged)).Rule.Id);
        Assert.True(judged.IsExcluded);
    }

    [Fact]
    public void It_is_not_held_against_what_its_model_has_on_the_main_branch()
    {
        var changed = Proposed.File(Proposed.Result("a", "1"), Proposed.Result("a", "2"));
        var elsewhere = Proposed.File(before: null, after: Proposed.Result("a", "3"), path: ".eval_results/other.yaml");

        var judged = Proposed.Judge([changed], tree: (Main + "bench.yaml", Proposed.Result("a", "1")));
        Assert.Empty(Shown(judged[0]));
        Assert.Empty(Shown(Proposed.Judge([elsewhere], tree: (Main + "bench.yaml", Proposed.Result("a", "1")))[0]));
    }

    [Fact]
    public void Its_files_are_held_against_each_other()
    {
        var one = Proposed.File(before: null, after: Proposed.Result("a", "1"));
        var other = Proposed.File(before: null, after: Proposed.Result("a", "3"), path: ".eval_results/other.yaml");

        var judged = Proposed.Judge([one, other]);

        Assert.Empty(Shown(judged[0]));
        var finding = Assert.Single(Shown(judged[1]));
        Assert.Equal("EVAL044", finding.Rule.Id);
        Assert.Contains("at models/acme/tiny/refs/pr/5:.eval_results/bench.yaml, line 4", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_unit_is_held_against_the_other_models()
    {
        var others = Enumerable.Range(0, 5).Select(i => ($"models/o/m{i}/.eval_results/x.yaml", Proposed.Result("a", $"{50 + i}"))).ToArray();

        var judged = Proposed.Judge([Proposed.File(before: null, after: Proposed.Result("a", "0.52"))], tree: others);

        Assert.Equal("EVAL045", Assert.Single(Shown(judged[0])).Rule.Id);
    }

    [Fact]
    public void A_place_that_the_hub_does_not_read_is_told_and_nothing_is_taken_from_it()
    {
        var file = Proposed.File(before: null, after: Proposed.Result("a", "1"), path: ".eval_results/sub/bench.yaml");
        var judged = Proposed.Judge([file])[0];

        Assert.Equal("EVAL014", Assert.Single(Shown(judged)).Rule.Id);
        Assert.Empty(file.Read(judged));
    }

    private static IEnumerable<Finding> Shown(CheckedDocument judged) => judged.Findings.Where(finding => finding.Severity > Severity.Info);
}
