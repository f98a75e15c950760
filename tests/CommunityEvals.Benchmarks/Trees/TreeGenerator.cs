namespace CommunityEvals.Speed.Trees;

/// <summary>Makes a tree of valid files, alike in all that costs time to the trees that people keep; the same for the same seed.</summary>
internal static class TreeGenerator
{
    private static readonly string[] Families = ["atlas", "swift", "heron", "wren", "beacon", "slate", "marble", "spark"];

    /// <summary>Writes <paramref name="files"/> files of results, and the definitions of their benchmarks.</summary>
    public static void Generate(string folder, int files, int seed)
    {
        foreach (var benchmark in MadeBenchmark.All)
        {
            Write(folder, $"benchmarks/{benchmark.DatasetId}/eval.yaml", benchmark.Definition);
        }

        var random = new Random(seed);
        for (var (model, left) = (0, files); left > 0; model++)
        {
            var modelId = $"owner-{random.Next(3 + (files / 60))}/{Families[random.Next(Families.Length)]}-{random.Next(1, 400)}B-v{model}";
            foreach (var benchmark in Some(random).Take(left))
            {
                left--;
                Write(folder, $"models/{modelId}/.eval_results/{benchmark.FileName}.yaml", new MadeResults(random, modelId, benchmark).Write());
            }
        }
    }

    private static MadeBenchmark[] Some(Random random)
    {
        var some = MadeBenchmark.All.ToArray();
        random.Shuffle(some);
        return some[..(1 + Math.Min(random.Next(some.Length), random.Next(some.Length)))];
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
