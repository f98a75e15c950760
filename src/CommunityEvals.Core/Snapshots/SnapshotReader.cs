using CommunityEvals.Benchmarks;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>Reads saved answers of the Hub's API; which of the two it is, an answer tells itself.</summary>
public static class SnapshotReader
{
    /// <summary>Reads an answer. Never throws for what it holds: see <see cref="Snapshot.Faults"/>.</summary>
    /// <param name="file">The answer.</param>
    /// <param name="benchmarks">The benchmarks that are known: they say which task a leaderboard is of.</param>
    public static Snapshot Read(SnapshotFile file, BenchmarkIndex benchmarks) => file.Root switch
    {
        YamlSequence rows => LeaderboardAnswer.Read(file, rows, benchmarks),
        YamlMapping answer when answer.Find(ModelAnswer.ResultsKey) is not null => ModelAnswer.Read(file, answer),
        _ => new()
        {
            Faults =
            {
                SnapshotFault.OfAnswer(file.Root, $"it is neither a model's, which has '{ModelAnswer.ResultsKey}' when that is asked for ('?expand[]={ModelAnswer.ResultsKey}'), nor a leaderboard, which is a list"),
            },
        },
    };
}
