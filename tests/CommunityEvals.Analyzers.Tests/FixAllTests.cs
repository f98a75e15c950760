using System.Collections.Immutable;
using CommunityEvals.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CommunityEvals.Analyzers.Tests;

public class FixAllTests
{
    private const string OtherPath = "/repo/.eval_results/other.yaml";

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Safe_fixes_of_a_rule_are_applied_in_all_files(FixAllScope scope)
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel())
            .Add(Samples.ResultsPath, ResultOf("\"1.5\"") + ResultOf("2.5 %") + ResultOf("abc"))
            .Add(OtherPath, ResultOf("'3,25'").ReplaceLineEndings("\r\n"));
        workspace.Solution = (await FixAll(workspace, scope, "EVAL004#0"))!;
        Assert.Equal(ResultOf("1.5") + ResultOf("2.5") + ResultOf("abc"), workspace.TextOf(Samples.ResultsPath));
        Assert.Equal(ResultOf("3.25").ReplaceLineEndings("\r\n"), workspace.TextOf(OtherPath));
    }

    [Fact]
    public async Task A_fix_that_may_change_the_meaning_is_applied_only_where_it_writes_the_same()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel())
            .Add(Samples.ResultsPath, TaskOf("gpqa_diamond") + TaskOf("gpqa_main"))
            .Add(OtherPath, TaskOf("gpqa_diamond"));
        workspace.Solution = (await FixAll(workspace, FixAllScope.Project, "EVAL040: Write 'diamond'"))!;
        Assert.Equal(TaskOf("diamond") + TaskOf("gpqa_main"), workspace.TextOf(Samples.ResultsPath));
        Assert.Equal(TaskOf("diamond"), workspace.TextOf(OtherPath));
    }

    [Fact]
    public async Task Nothing_to_fix_is_no_change()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel()).Add(Samples.ResultsPath, ResultOf("abc"));
        Assert.Null(await FixAll(workspace, FixAllScope.Project, "EVAL004#0"));
    }

    [Fact]
    public async Task A_file_that_was_edited_since_is_left_as_it_is()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel())
            .Add(Samples.ResultsPath, ResultOf("1%"))
            .Add(OtherPath, ResultOf("2%"));
        var earlier = await workspace.Diagnose();
        workspace.Edit(OtherPath, ResultOf("3%"));
        workspace.Solution = (await FixAll(workspace, FixAllScope.Project, "EVAL004#0", earlier))!;
        Assert.Equal((ResultOf("1"), ResultOf("3%")), (workspace.TextOf(Samples.ResultsPath), workspace.TextOf(OtherPath)));
    }

    private static string ResultOf(string value) => $"- dataset: {{ id: cais/hle, task_id: hle }}\n  value: {value}\n";

    private static string TaskOf(string task) => $"- dataset: {{ id: Idavidrein/gpqa, task_id: {task} }}\n  value: 1\n";

    private static async Task<Solution?> FixAll(EvalWorkspace workspace, FixAllScope scope, string key) =>
        await FixAll(workspace, scope, key, await workspace.Diagnose());

    private static async Task<Solution?> FixAll(EvalWorkspace workspace, FixAllScope scope, string key, ImmutableArray<Diagnostic> diagnostics)
    {
        var provider = new CommunityEvalsCodeFixProvider();
        var context = new FixAllContext(
            workspace.Project, provider, scope, key, provider.FixableDiagnosticIds, new Known(diagnostics), CancellationToken.None);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        return action is null
            ? null
            : ((ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;
    }

    private sealed class Known(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
