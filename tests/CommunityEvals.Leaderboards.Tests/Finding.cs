using System.Text;

namespace CommunityEvals.Leaderboards.Tests;

public class Finding
{
    private static readonly Leaderboard Leaderboard = Leaderboards.Leaderboard.Load(new MemoryStream(Encoding.UTF8.GetBytes(EngineLeaderboard.Json)));

    [Fact]
    public void A_benchmark_and_a_task_are_found_by_their_ids_to_the_letter()
    {
        Assert.Equal("Logic", Leaderboard.FindBenchmark("acme/logic")!.Name);
        Assert.Null(Leaderboard.FindBenchmark("Acme/logic"));
        Assert.True(Leaderboard.FindTask("acme/unknown", "wer")!.LowerIsBetter);
        Assert.Null(Leaderboard.FindTask("acme/unknown", "puzzles"));
        Assert.Null(Leaderboard.FindTask("nobody/here", "puzzles"));
    }

    [Fact]
    public void The_best_are_all_that_share_the_first_rank_of_all_setups_or_of_one()
    {
        var task = Leaderboard.FindTask("acme/logic", "puzzles")!;
        Assert.Equal(["acme/tiny-1b"], Models(task.Best()));
        Assert.Equal(["acme/tiny-1b"], Models(task.Best(Variant.WithTools)));
        Assert.Equal(["quarry/slate-7b"], Models(task.Best(Variant.Default)));
        Assert.Empty(task.Best("other: nobody"));

        var tied = task with { Entries = [.. task.Entries.Select(entry => entry with { Rank = 1 })] };
        Assert.Equal(["acme/tiny-1b", "quarry/slate-7b"], Models(tied.Best()));
        Assert.Empty(Leaderboard.FindTask("acme/unknown", "wer")!.Best());
    }

    [Fact]
    public void The_results_of_a_model_come_with_their_tasks()
    {
        var result = Assert.Single(Leaderboard.ResultsOf("quarry/slate-7b"));
        Assert.Equal("acme/logic#puzzles 2", $"{result.Benchmark.DatasetId}#{result.Task.TaskId} {result.Entry.Rank}");
        Assert.Empty(Leaderboard.ResultsOf("nobody/here"));
    }

    private static IEnumerable<string> Models(IEnumerable<Entry> entries) => entries.Select(entry => entry.ModelId);
}
