using System.Reflection;
using CommunityEvals.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CommunityEvals.Analyzers.Tests;

public class CodeFixTests
{
    private static readonly string Percent = Samples.GoodResults.Replace("20.90", "20.90%   # as printed", StringComparison.Ordinal);

    [Fact]
    public async Task A_fix_changes_its_place_and_nothing_else()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Percent);
        var action = Assert.Single(await FixesFor(workspace));
        Assert.Equal("Write 20.90", action.Title);
        workspace.Solution = await SolutionAfter(action);
        Assert.Equal(Percent.Replace("%", "", StringComparison.Ordinal), workspace.TextOf(Samples.ResultsPath));
        Assert.Empty(await workspace.Diagnose());
    }

    [Fact]
    public async Task A_new_line_ends_like_the_others()
    {
        const string Before = "# checked by hand\r\n- dataset:\r\n    id: cais/hle # the benchmark\r\n  value: 1\r\n  source: { url: https://arxiv.org/abs/2501.00001 }\r\n";
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Before);
        workspace.Solution = await SolutionAfter(Assert.Single(await FixesFor(workspace)));
        Assert.Equal(
            "# checked by hand\r\n- dataset:\r\n    id: cais/hle # the benchmark\r\n    task_id: hle\r\n  value: 1\r\n  source: { url: https://arxiv.org/abs/2501.00001 }\r\n",
            workspace.TextOf(Samples.ResultsPath));
    }

    [Fact]
    public async Task A_fix_is_a_small_change_so_that_an_editor_keeps_cursor_and_marks()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Percent);
        var before = await workspace.File(Samples.ResultsPath).GetTextAsync();
        workspace.Solution = await SolutionAfter(Assert.Single(await FixesFor(workspace)));
        var after = await workspace.File(Samples.ResultsPath).GetTextAsync();
        Assert.Equal("20.90", Assert.Single(after.GetTextChanges(before)).NewText);
    }

    [Theory]
    [InlineData("20.90%", "30.90%")]
    [InlineData("cais/hle", "cais/hle-2")]
    public async Task A_fix_that_was_made_for_an_earlier_text_is_refused_where_its_place_has_changed(string written, string edited)
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Percent);
        var earlier = Assert.Single(await workspace.Diagnose());
        workspace.Edit(Samples.ResultsPath, Percent.Replace(written, edited, StringComparison.Ordinal));
        Assert.Empty(await FixesFor(workspace, earlier));
    }

    [Fact]
    public async Task A_fix_keeps_edits_made_since_elsewhere()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Percent);
        var earlier = Assert.Single(await workspace.Diagnose());
        workspace.Edit(Samples.ResultsPath, Percent + "  notes: With tools\n");
        workspace.Solution = await SolutionAfter(Assert.Single(await FixesFor(workspace, earlier)));
        Assert.Equal(Percent.Replace("%", "", StringComparison.Ordinal) + "  notes: With tools\n", workspace.TextOf(Samples.ResultsPath));
    }

    [Fact]
    public async Task A_fix_behind_the_end_of_a_shortened_text_is_refused()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, Percent);
        var earlier = Assert.Single(await workspace.Diagnose());
        workspace.Edit(Samples.ResultsPath, "- dataset:");
        Assert.Empty(await FixesFor(workspace, earlier));
    }

    [Fact]
    public async Task A_finding_without_a_fix_offers_none()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, "");
        Assert.Empty(await FixesFor(workspace));
    }

    [Fact]
    public async Task A_fix_as_long_as_a_file_is_not_carried_about()
    {
        var endless = Samples.GoodResults.Replace("hle\n  value", new string('1', 100_000) + "\n  value", StringComparison.Ordinal);
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, endless);
        Assert.Empty(Assert.Single(await workspace.Diagnose()).Properties);
        Assert.Empty(await FixesFor(workspace));
    }

    [Fact]
    public void Editors_are_told_that_the_fixes_are_for_YAML_beside_C_sharp_and_Visual_Basic()
    {
        var export = typeof(CommunityEvalsCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp, LanguageNames.VisualBasic], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal([".yaml", ".yml"], export.DocumentExtensions!);
    }

    private static async Task<List<CodeAction>> FixesFor(EvalWorkspace workspace) =>
        await FixesFor(workspace, Assert.Single(await workspace.Diagnose()));

    private static async Task<List<CodeAction>> FixesFor(EvalWorkspace workspace, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var file = workspace.File(diagnostic.Location.GetLineSpan().Path);
        var context = new CodeFixContext(file, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await new CommunityEvalsCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    private static async Task<Solution> SolutionAfter(CodeAction action) =>
        ((ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;
}
