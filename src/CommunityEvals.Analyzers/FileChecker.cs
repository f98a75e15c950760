using CommunityEvals.Documents;
using CommunityEvals.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>Checks the eval files of one compilation, several at a time.</summary>
internal sealed class FileChecker(EvalFileSet files, DocumentCache documents, BenchmarkCache benchmarks)
{
    private readonly object _building = new();
    private volatile EvalProject? _project;
    private volatile Baseline? _baseline;

    /// <summary>Reports the findings in one file. A file that the compiler cannot read has been reported by it.</summary>
    public void Check(AdditionalFileAnalysisContext context)
    {
        if (files.FileOf(context.AdditionalFile) is not { } file
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || documents.Get(file, context.AdditionalFile, context.CancellationToken) is not { } document)
        {
            return;
        }

        var project = Project(context.CancellationToken);
        var fileOptions = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        foreach (var finding in Known(context.CancellationToken).WithoutKnown(document, project.Check(document)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var severity = project.ShownSeverity(finding, fileOptions.SeverityOf(finding.Rule));
            if (severity != Severity.None)
            {
                context.ReportDiagnostic(FindingDiagnostic.Create(finding, severity, context.AdditionalFile.Path, text));
            }
        }
    }

    // Not a Lazy, which would keep an OperationCanceledException and throw it at every later file.
    private EvalProject Project(CancellationToken cancellationToken)
    {
        if (_project is { } built)
        {
            return built;
        }

        lock (_building)
        {
            return _project ??= new(files.Options, benchmarks.Get(files, ReadBenchmarks(cancellationToken)), ReadResults);
        }
    }

    // Read twice by two threads at once, it is the same.
    private Baseline Known(CancellationToken cancellationToken) => _baseline ??= files.ReadBaseline(cancellationToken);

    /// <summary>All files of results, most of them read already. Not cancelled: what is half an index must not be kept.</summary>
    private List<ResultsDocument> ReadResults()
    {
        var results = new List<ResultsDocument>();
        foreach (var entry in files.Results)
        {
            if (TryReadResults(entry.Value, entry.Key) is { } document)
            {
                results.Add(document);
            }
        }

        return results;
    }

    /// <summary>
    /// A file of results for the index; null when the engine fails at it. The file's own check fails too and is told by the
    /// compiler, and the other files need not go unchecked for it.
    /// </summary>
    private ResultsDocument? TryReadResults(EvalFile file, AdditionalText text)
    {
        try
        {
            return documents.Get(file, text, CancellationToken.None) as ResultsDocument;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private List<BenchmarkDocument> ReadBenchmarks(CancellationToken cancellationToken)
    {
        var benchmarks = new List<BenchmarkDocument>();
        foreach (var entry in files.Benchmarks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (documents.Get(entry.Value, entry.Key, cancellationToken) is BenchmarkDocument benchmark)
            {
                benchmarks.Add(benchmark);
            }
        }

        return benchmarks;
    }
}
