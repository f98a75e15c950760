using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CommunityEvals.CodeFixes;

/// <summary>Applies one kind of fix to all eval files of a project or solution.</summary>
/// <remarks>
/// Roslyn's own providers walk over source documents and pass additional ones by. There is no scope of a single file: a fix-all
/// context can hold a source document only.
/// </remarks>
internal sealed class EvalFileFixAllProvider : FixAllProvider
{
    public static EvalFileFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var changed = fixAllContext.Solution;
        foreach (var project in ProjectsOf(fixAllContext))
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
            {
                changed = await FixFileAsync(fixAllContext, changed, project, file).ConfigureAwait(false);
            }
        }

        return changed == fixAllContext.Solution
            ? null
            : CodeAction.Create("Fix all eval files", _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static async Task<Solution> FixFileAsync(FixAllContext context, Solution solution, Project project, IGrouping<string, Diagnostic> file)
    {
        var document = project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key);
        if (document is null)
        {
            return solution;
        }

        var fixes = file
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .SelectMany(OfferedFix.Of)
            .Where(fix => fix.EquivalenceKey == context.CodeActionEquivalenceKey);
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changed = TextEdits.ApplyAll(text, fixes);
        return changed == text ? solution : solution.WithAdditionalDocumentText(document.Id, changed);
    }
}
