using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Scores;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL024: a number of epochs below 1, or a reducer that Inspect does not know.</summary>
public sealed class InvalidEpochs : Rule
{
    internal InvalidEpochs()
        : base("EVAL024", "InvalidEpochs", Severity.Error, "Epochs must be at least 1 and their reducer one that Inspect knows") => IsExpressedBySchema = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        if (!document.IsForInspect)
        {
            yield break;
        }

        var severity = SeverityOf(document, Authority.Inspect, context);
        for (var i = 0; i < document.Tasks.Count; i++)
        {
            var task = document.Tasks[i];
            if (task.Node.Find("epochs")?.Value is YamlScalar { Kind: ScalarKind.Integer } epochs && Score.TryParse(epochs.Value) is { } count && count < Score.One)
            {
                yield return At(epochs.Span, $"'tasks[{i}].epochs' is {Quoted.OneLine(epochs.Value)}, but Inspect needs at least 1: write 1 or remove the key", severity) with
                {
                    Fixes = [Fix.Replace("Write 1", isSafe: false, document.Text, epochs.Span, "1")],
                };
            }

            if (task.Node.Find("epoch_reducer")?.Value is YamlScalar { Kind: ScalarKind.Text } reducer && !InspectSteps.IsReducer(reducer.Value))
            {
                yield return ReportReducer(document, reducer, $"tasks[{i}].epoch_reducer", severity);
            }
        }
    }

    private Finding ReportReducer(BenchmarkDocument document, YamlScalar reducer, string path, Severity severity)
    {
        var nearest = Nearest.Find(reducer.Value, InspectSteps.Reducers);
        var advice = nearest is null ? "write mean, median, mode, max, pass_at_<n> or at_least_<n>" : $"did you mean '{nearest}'?";
        return At(reducer.Span, $"'{path}' is '{Quoted.OneLine(reducer.Value)}', which is no reducer that Inspect knows: {advice}", severity) with
        {
            Fixes = nearest is null ? [] : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, reducer, nearest)],
        };
    }
}
