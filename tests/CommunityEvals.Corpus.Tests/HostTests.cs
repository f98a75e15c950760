using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Corpus.Tests;

public class HostTests
{
    [Fact]
    public void Both_hosts_find_the_same_in_all_real_files()
    {
        var (task, compiler) = HostFindings.Of(CopyAll);
        Assert.NotEmpty(task);
        Assert.Equal(compiler, task);
    }

    private static void CopyAll(TestFolder folder)
    {
        Copy(folder, "results", name => $"models/corpus/{name}/.eval_results/result.yaml");
        Copy(folder, "benchmarks", name => $"benchmarks/corpus/{name}/eval.yaml");
        Copy(folder, "other_eval_yaml", name => $"others/{name}/eval.yaml");
    }

    private static void Copy(TestFolder folder, string from, Func<string, string> to)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Corpus.Folder, from), "*.yaml"))
        {
            folder.Write(to(Path.GetFileNameWithoutExtension(file)), File.ReadAllText(file));
        }
    }
}
