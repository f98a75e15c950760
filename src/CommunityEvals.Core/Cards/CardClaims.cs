using System.Collections.Concurrent;
using CommunityEvals.Benchmarks;
using CommunityEvals.Rules;

namespace CommunityEvals.Cards;

/// <summary>Finds the scores of cards that are certainly of a benchmark's task.</summary>
/// <remarks>
/// A <c>model-index</c> knows datasets, configurations and metrics, but no tasks. What is certain is told on the page of EVAL082.
/// </remarks>
/// <param name="cards">The card of a model, or null.</param>
/// <param name="benchmarks">The benchmarks that are known.</param>
public sealed class CardClaims(Func<string, CardFacts?> cards, BenchmarkIndex benchmarks)
{
    /// <summary>Metrics that are the share of right answers, which is what a benchmark's task measures when its id does not say.</summary>
    private static readonly HashSet<string> Accuracies = new(StringComparer.OrdinalIgnoreCase) { "accuracy", "acc", "exact_match", "em", "pass@1" };

    private readonly ConcurrentDictionary<string, ILookup<(string DatasetId, string TaskId), CardScore>> _byModel = new(StringComparer.Ordinal);

    /// <summary>The one score that the card of a model claims for a task in the default setup; null when there is none, or several. Asked by several threads at once.</summary>
    public CardClaim? Find(string modelId, string datasetId, string taskId) =>
        cards(modelId) is { Scores.Count: > 0 } card
        && ScoresOf(modelId, card)[(CurrentId(datasetId), taskId)].Take(2).ToList() is [var score]
        && IsMeasureOf(taskId, score.Metric)
            ? new(card.Path, score)
            : null;

    private ILookup<(string DatasetId, string TaskId), CardScore> ScoresOf(string modelId, CardFacts card) =>
        _byModel.GetOrAdd(modelId, _ => card.Scores.ToLookup(score => (CurrentId(score.DatasetId), TaskOf(score) ?? "")));

    private string CurrentId(string datasetId) => benchmarks.Catalog?.FindMoved(datasetId) ?? datasetId;

    /// <summary>The task that a score is of: the only one of its configuration and split, by name or by the definition; null when that is not certain.</summary>
    private string? TaskOf(CardScore score)
    {
        var definition = benchmarks.Find(CurrentId(score.DatasetId));
        var isComplete = definition is { IsComplete: true };
        var tasks = (definition?.Tasks ?? [])
            .Where(task => score.Config is null || score.Config == task.Config || score.Config == task.Id)
            .Where(task => score.Split is null || task.Split is null || score.Split == task.Split)
            .Take(2)
            .ToList();
        return tasks switch
        {
            [var task] when score.Config is not null || (isComplete && definition!.Tasks.Count == 1) => task.Id,
            [] when !isComplete => score.Config,
            _ => null,
        };
    }

    private static bool IsMeasureOf(string taskId, string metric) =>
        WordsOf(taskId).Append(taskId).Contains(metric, StringComparer.OrdinalIgnoreCase)
        || (Accuracies.Contains(metric) && UndeclaredDirection.WordIn(taskId) is null);

    private static string[] WordsOf(string taskId) => new string([.. taskId.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ');
}

/// <summary>A score that a card claims for a task.</summary>
/// <param name="Path">The card, relative to the project.</param>
/// <param name="Score">The score.</param>
public sealed record CardClaim(string Path, CardScore Score);
