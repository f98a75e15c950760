using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers.Tests;

public class ReportingTests
{
    [Fact]
    public Task A_good_file_and_files_of_other_programs_give_nothing() => Markup.Verify(
        BuildConfig.OfModel(),
        (Samples.ResultsPath, Samples.GoodResults),
        ("/repo/config/eval.yaml", "model: yolo\ntasks: [detect]\n"),
        ("/repo/appsettings.json", "{ not yaml: ["));

    [Fact]
    public Task Findings_point_at_keys_and_values() => Markup.Verify(
        BuildConfig.OfModel(),
        (Samples.ResultsPath, """
            - {|EVAL003:dataset|}:
                id: cais/hle
              value: {|EVAL004:"76.1"|}
              {|EVAL005:valeu|}: 1
              source:
                url: https://arxiv.org/abs/2501.00001
            - dataset:
                id: Idavidrein/gpqa
                task_id: {|EVAL040:gpqa_diamond|}
              value: {|EVAL012:.nan|}
              source:
                url: {|EVAL060:/acme/model|}
            """));

    [Fact]
    public Task Results_are_held_against_the_definitions_of_the_project() => Markup.Verify(
        BuildConfig.OfTree(),
        ("/repo/benchmarks/acme/bench/eval.yaml", Samples.Benchmark("ours")),
        ("/repo/models/acme/model/.eval_results/a.yaml", Samples.Result("ours")),
        ("/repo/models/acme/model/.eval_results/b.yaml", Samples.Result("{|EVAL040:theirs|}")));

    [Fact]
    public Task A_result_is_held_against_those_of_the_other_files_of_its_model() => Markup.Verify(
        BuildConfig.OfModel(),
        ("/repo/.eval_results/a.yaml", Samples.GoodResults),
        ("/repo/.eval_results/b.yaml", Samples.GoodResults.Replace("20.90", "{|EVAL043:20.9|}", StringComparison.Ordinal)),
        ("/repo/.eval_results/c.yaml", Samples.GoodResults.Replace("20.90", "{|EVAL044:21.5|}", StringComparison.Ordinal)),
        ("/repo/.eval_results/d.yaml", Samples.GoodResults + "  notes: With tools\n"));

    [Fact]
    public async Task A_run_of_the_future_is_left_to_the_task_since_no_build_of_the_compiler_may_depend_on_the_day()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add(Samples.ResultsPath, Samples.GoodResults.Replace("2026-04-02", "9998-04-02", StringComparison.Ordinal));
        Assert.Empty(await workspace.Diagnose());
    }

    [Fact]
    public Task Findings_in_a_definition_are_reported() => Markup.Verify(
        BuildConfig.OfTree(),
        ("/repo/benchmarks/acme/bench/eval.yaml", Samples.Benchmark("a") + "  - id: {|EVAL020:a|}\n"));

    [Fact]
    public Task A_comment_silences_a_finding() => Markup.Verify(
        BuildConfig.OfModel(),
        (Samples.ResultsPath, Samples.GoodResults.Replace("value: 20.90", "value: \"20.90\" # eval-ignore EVAL004: kept as printed", StringComparison.Ordinal)));

    [Fact]
    public Task Places_are_right_in_a_file_with_CRLF() => Markup.Verify(
        BuildConfig.OfModel(),
        (Samples.ResultsPath, Samples.GoodResults.Replace("20.90", "{|EVAL004:abc|}", StringComparison.Ordinal).ReplaceLineEndings("\r\n")));

    [Fact]
    public async Task Places_do_not_count_a_byte_order_mark()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "- valeu: 1\n  value: 1\n  dataset: { id: cais/hle, task_id: hle }\n  source: { url: https://arxiv.org/abs/2501.00001 }\n"u8];
        workspace.Add(Samples.ResultsPath, SourceText.From(bytes, bytes.Length, new UTF8Encoding(true, true)));
        var unknown = Assert.Single(await workspace.Diagnose());
        Assert.Equal(("EVAL005", (0, 2, 0, 7)), (unknown.Id, PlaceOf(unknown.Location)));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_told_as_such_however_the_compiler_decoded_them()
    {
        var bytes = Encoding.Latin1.GetBytes("# café\n" + Samples.GoodResults);
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add("/repo/.eval_results/by_code_page.yaml", SourceText.From(bytes, bytes.Length, Encoding.Latin1));
        workspace.Add("/repo/.eval_results/by_replacement.yaml", SourceText.From(bytes, bytes.Length, new UTF8Encoding()));
        var diagnostics = await workspace.Diagnose();
        Assert.Equal(["EVAL001", "EVAL001"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(diagnostics, diagnostic => Assert.Contains("not UTF-8", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_that_holds_a_replacement_character_or_was_opened_by_an_ASCII_code_page_is_UTF8()
    {
        var replacement = Encoding.UTF8.GetBytes("# \uFFFD\n" + Samples.GoodResults);
        var ascii = Encoding.ASCII.GetBytes(Samples.GoodResults + "  notes: With tools\n");
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add("/repo/.eval_results/a.yaml", SourceText.From(replacement, replacement.Length, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        workspace.Add("/repo/.eval_results/b.yaml", SourceText.From(ascii, ascii.Length, Encoding.Latin1));
        Assert.Empty(await workspace.Diagnose());
    }

    [Fact]
    public async Task A_diagnostic_says_what_the_engine_says_with_path_range_and_page()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add(Samples.ResultsPath, Samples.GoodResults.Replace("20.90", "20.90%", StringComparison.Ordinal));
        var diagnostic = Assert.Single(await workspace.Diagnose());
        Assert.Equal("'[0].value' is text (20.90%) where a number is expected: write 20.90", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Samples.ResultsPath, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal((3, 9, 3, 15), PlaceOf(diagnostic.Location));
        Assert.EndsWith("EVAL004_WrongType/README.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("CommunityEvals", diagnostic.Descriptor.Category);
    }

    [Fact]
    public async Task A_duplicate_points_at_both()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add(Samples.ResultsPath, Samples.GoodResults + "  value: 21\n");
        var diagnostic = Assert.Single(await workspace.Diagnose());
        Assert.Equal("EVAL006", diagnostic.Id);
        Assert.Equal((8, 2, 8, 7), PlaceOf(diagnostic.Location));
        Assert.Equal((3, 2, 3, 7), PlaceOf(Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Fact]
    public async Task A_file_that_is_listed_twice_is_reported_once()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel());
        workspace.Add(Samples.ResultsPath, "").Add("/repo/./.eval_results/hle.yaml", "");
        Assert.Single(await workspace.Diagnose());
    }

    [Fact]
    public async Task Visual_Basic_projects_get_the_same()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel(), LanguageNames.VisualBasic);
        workspace.Add(Samples.ResultsPath, "");
        Assert.Equal("EVAL002", Assert.Single(await workspace.Diagnose()).Id);
    }

    private static (int Line, int Column, int EndLine, int EndColumn) PlaceOf(Location location)
    {
        var span = location.GetLineSpan().Span;
        return (span.Start.Line, span.Start.Character, span.End.Line, span.End.Character);
    }
}
