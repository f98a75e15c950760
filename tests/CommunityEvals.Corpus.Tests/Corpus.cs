using CommunityEvals.Documents;

namespace CommunityEvals.Corpus.Tests;

/// <summary>Real files of other people, in a folder that the environment variable <c>EVALS_CORPUS</c> names.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("EVALS_CORPUS")
        ?? throw new InvalidOperationException("set EVALS_CORPUS to the folder of real files");

    /// <summary>Files of results, each as if it lay in the repo of a model.</summary>
    public static IEnumerable<(string Name, EvalDocument Document)> Results() =>
        Read("results", name => FileClassifier.Results($"models/corpus/{name}/.eval_results/result.yaml", null, new()));

    /// <summary>Definitions, each as if it lay in the repo of its dataset.</summary>
    public static IEnumerable<(string Name, EvalDocument Document)> Benchmarks() =>
        Read("benchmarks", name => FileClassifier.Benchmark(name + "/eval.yaml", "corpus/" + name, new()));

    /// <summary>Files of other programs that are named <c>eval.yaml</c> too, wherever they lie.</summary>
    public static IEnumerable<(string Name, EvalDocument Document)> Others() =>
        Read("other_eval_yaml", name => FileClassifier.Benchmark(name + "/eval.yaml", null, new()))
            .Concat(Read("other_eval_yaml", name => FileClassifier.Benchmark($"benchmarks/corpus/{name}/eval.yaml", null, new())));

    private static IEnumerable<(string Name, EvalDocument Document)> Read(string folder, Func<string, EvalFile> classify) =>
        from path in Directory.GetFiles(Path.Combine(Folder, folder), "*.yaml").Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(path)
        select (folder + "/" + name, EvalDocument.Read(classify(name), new(File.ReadAllText(path))));
}
