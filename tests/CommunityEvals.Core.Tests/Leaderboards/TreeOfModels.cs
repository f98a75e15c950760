using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Core.Tests.Leaderboards;

/// <summary>Files of models below <c>models/</c>, and what the engine makes of them.</summary>
internal sealed class TreeOfModels
{
    private readonly EvalProject _project;
    private readonly IReadOnlyList<CheckedDocument> _documents;
    private readonly ModelCards _cards;

    /// <param name="options">What the project asks for.</param>
    /// <param name="files">Paths and texts: results, definitions and cards.</param>
    public TreeOfModels(EvalOptions options, params (string Path, string Text)[] files)
    {
        var documents = files.Select(file => Read(file.Path, file.Text)).OfType<EvalDocument>().ToList();
        _project = new(options, documents.OfType<BenchmarkDocument>(), documents.OfType<ResultsDocument>);
        _documents = documents.ConvertAll(document => _project.Judge(document, new SeveritySettings()));
        _cards = new(files.Select(file => CardOf(file.Path, file.Text)).OfType<ModelCard>(), documents.OfType<ResultsDocument>());
    }

    /// <summary>The leaderboard.</summary>
    public Leaderboard Leaderboard => Build(inputs => inputs);

    /// <summary>The leaderboard with more than the files.</summary>
    public Leaderboard Build(Func<LeaderboardInputs, LeaderboardInputs> with) =>
        LeaderboardBuilder.Build(_project, with(new(_documents) { Cards = _cards }));

    /// <summary>What is found in the cards: place and message.</summary>
    public IEnumerable<string> CardFindings(SeveritySettings? settings = null) =>
        from card in _project.Judge(_cards, settings ?? new())
        from finding in card.Findings
        let place = card.Card.Text.PositionAt(finding.Span.Start)
        select $"{card.Card.Path}({place.Line},{place.Column}): {finding.Severity} {finding.Rule.Id}: {finding.Message}";

    /// <summary>A file of a model with one result.</summary>
    public static (string Path, string Text) Result(string model, string value, string task = "cais/hle#hle", string? notes = null, string? date = null) =>
        Results(model, One(value, task, notes, date));

    /// <summary>A file of a model.</summary>
    public static (string Path, string Text) Results(string model, params string[] results) => ($"models/{model}/.eval_results/x.yaml", string.Concat(results));

    /// <summary>One result.</summary>
    public static string One(string value, string task = "cais/hle#hle", string? notes = null, string? date = null) =>
        $"- dataset: {{id: '{task.Split('#')[0]}', task_id: '{task.Split('#')[1]}'}}\n  value: {value}\n"
        + (notes is null ? "" : $"  notes: {notes}\n")
        + (date is null ? "" : $"  date: '{date}'\n");

    private static ModelCard? CardOf(string path, string text) =>
        path.EndsWith(ModelCard.FileName, StringComparison.Ordinal) ? new(path[..^(ModelCard.FileName.Length + 1)], FrontMatter.Find(text) ?? "") : null;

    private static EvalDocument? Read(string path, string text) => FileClassifier.KindOf(path) switch
    {
        EvalFileKind.Results => EvalDocument.Read(FileClassifier.Results(path, null, new()), new(text)),
        EvalFileKind.Benchmark => EvalDocument.Read(FileClassifier.Benchmark(path, null, new()), new(text)),
        _ => null,
    };
}
