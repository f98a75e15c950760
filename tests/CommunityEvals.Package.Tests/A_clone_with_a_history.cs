using System.Diagnostics;
using CommunityEvals.Package.Tests.Setup;
using Xunit.Abstractions;

namespace CommunityEvals.Package.Tests;

public class A_clone_with_a_history(ITestOutputHelper output)
{
    private const string Definition = "name: Logic\ndescription: Logic.\nevaluation_framework: harbor\ntasks:\n  - id: puzzles\n";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Says_when_the_task_of_a_result_was_another_one(Form form)
    {
        using var repo = TestFolder.In(form).Write("clones/logic/eval.yaml", Definition + "    split: train\n");
        if (Commit(repo) is not { } commit)
        {
            output.WriteLine("There is no git on the PATH: nothing was tested.");
            return;
        }

        repo.Write("clones/logic/eval.yaml", Definition).Write(EvalFiles.Tiny, $"""
            - dataset:
                id: acme/logic
                task_id: puzzles
                revision: {commit}
              value: 41.2
              source:
                url: https://huggingface.co/papers/2501.14249

            """);
        var finding = Assert.Single(repo.Build("-v:detailed").Succeeded().Findings, finding => finding.Id == "EVAL042");
        Assert.Equal(EvalFiles.Tiny + "(4,15): message EVAL042", finding.Short);
        Assert.Contains("'puzzles' of acme/logic has changed since that commit (split)", finding.Message, StringComparison.Ordinal);

        Assert.Equal(
            [EvalFiles.Tiny + "(4,15): warning EVAL042"],
            repo.Build("-p:CommunityEvalsPreset=strict").Succeeded().Short);
    }

    /// <summary>Makes the folder a clone of the dataset with one commit, whose SHA it returns; null where there is no git.</summary>
    private static string? Commit(TestFolder repo)
    {
        try
        {
            Git(repo, "init", "-q");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        Git(repo, "remote", "add", "origin", "https://huggingface.co/datasets/acme/logic");
        Git(repo, "add", "eval.yaml");
        Git(repo, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "Define");
        return Git(repo, "rev-parse", "HEAD");
    }

    private static string Git(TestFolder repo, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = repo.FullPath("clones/logic"),
            RedirectStandardOutput = true,
        })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed.Trim();
    }
}
