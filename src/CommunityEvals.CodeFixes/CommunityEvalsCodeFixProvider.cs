using System.Collections.Immutable;
using CommunityEvals.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CommunityEvals.CodeFixes;

/// <summary>Offers the engine's fixes for findings in eval files.</summary>
/// <remarks>Not marked as shared: that attribute is all that would tie this assembly to one version of System.Composition.</remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    LanguageNames.VisualBasic,
    Name = nameof(CommunityEvalsCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml"])]
public sealed class CommunityEvalsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleDescriptors.All.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => EvalFileFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in OfferedFix.Of(diagnostic))
            {
                if (TextEdits.Apply(text, fix.Edits) is { } changed)
                {
                    var solution = document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
                    context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(solution), fix.EquivalenceKey), diagnostic);
                }
            }
        }
    }
}
