using System.Collections.Immutable;
using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>Reports what the engine finds in the eval files among a compilation's additional files, at their places.</summary>
/// <remarks>
/// It catches nothing, except to keep one file's failure from the others. The compiler itself catches what an action throws,
/// goes on with the other files, and reports AD0001 with the stack, which a user can pass on. A catch of our own could say no
/// more, and might hide that a file was not checked.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class CommunityEvalsAnalyzer : DiagnosticAnalyzer
{
    private readonly FileRoleCache _roles = new();
    private readonly DocumentCache _documents;
    private readonly BenchmarkCache _benchmarks;
    private ProjectSettings? _lastSettings;

    /// <summary>Called by the compiler.</summary>
    public CommunityEvalsAnalyzer()
        : this(EvalDocument.Read, (options, benchmarks) => new(benchmarks, options.UseCatalog ? Catalog.Bundled : null))
    {
    }

    internal CommunityEvalsAnalyzer(DocumentReader readDocument, IndexBuilder buildIndex)
    {
        _documents = new(readDocument);
        _benchmarks = new(buildIndex);
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var properties = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!IsReporter(properties))
        {
            return;
        }

        // The same object while it says the same, so that what is kept of each file is soon found to be still right.
        var settings = new ProjectSettings(properties);
        settings = _lastSettings is { } last && last == settings ? last : _lastSettings = settings;
        var files = EvalFileSet.Find(context.Options, settings, _roles, context.CancellationToken);
        if (!files.IsEmpty)
        {
            context.RegisterAdditionalFileAction(new FileChecker(files, _documents, _benchmarks).Check);
        }
    }

    /// <summary>False when everything is switched off or the MSBuild task reports. Without our build logic neither is said.</summary>
    private static bool IsReporter(AnalyzerConfigOptions properties)
    {
        const string Reporter = "_CommunityEvalsReporter";
        return !properties.PropertyIs("CommunityEvalsEnabled", "false")
            && (properties.PropertyIs(Reporter, "") || properties.PropertyIs(Reporter, "Compiler"));
    }
}
