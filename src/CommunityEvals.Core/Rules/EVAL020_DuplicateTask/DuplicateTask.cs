using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL020: two tasks of a benchmark have one id.</summary>
public sealed class DuplicateTask : Rule
{
    internal DuplicateTask()
        : base("EVAL020", "DuplicateTask", Severity.Error, "A task's id must be unique in its benchmark")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var taken = new HashSet<string>(document.Tasks.Select(task => task.Id?.Value).OfType<string>(), StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in document.Tasks.Select(task => task.Id).OfType<YamlScalar>())
        {
            if (!first.TryGetValue(id.Value, out var earlier))
            {
                first.Add(id.Value, id);
                continue;
            }

            var free = FreeId(id.Value, taken, numbers);
            var line = document.Text.PositionAt(earlier.Span.Start).Line;
            yield return At(id.Span, $"the task '{Quoted.OneLine(id.Value)}' is defined again, first on line {line}: give each task an id of its own") with
            {
                RelatedSpan = earlier.Span,
                Fixes = [Fix.Rewrite($"Write '{free}'", isSafe: false, document.Text, id, free)],
            };
        }
    }

    /// <summary>The id with the first number behind it that no other task has; it is taken from then on.</summary>
    private static string FreeId(string id, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var number = numbers.TryGetValue(id, out var last) ? last : 1;
        do
        {
            number++;
        }
        while (!taken.Add($"{id}_{number}"));

        numbers[id] = number;
        return $"{id}_{number}";
    }
}
