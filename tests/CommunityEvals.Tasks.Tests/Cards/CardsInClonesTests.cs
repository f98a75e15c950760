using System.Collections;
using CommunityEvals.Tasks.Tests.Git;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Xunit.Abstractions;

namespace CommunityEvals.Tasks.Tests.Cards;

public class CardsInClonesTests(ITestOutputHelper output)
{
    private const string Repo = "models/acme/tiny";
    private const string Results = Repo + "/.eval_results/x.yaml";

    [Fact]
    public void A_card_stays_up_to_date_when_it_is_committed_and_when_pull_requests_come()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        using var project = new GitFolder();
        project.Init(Repo);
        project.Write(Results, Result("hle", "41.9"));
        project.Write(Repo + "/README.md", "<!-- community-evals: begin -->\n<!-- community-evals: end -->\n");
        Assert.Empty(Run(project, action: "Cards"));
        Assert.Contains("| 41.9 |", File.ReadAllText(project.FullPath(Repo + "/README.md")), StringComparison.Ordinal);

        project.Git(Repo, "add", "-A");
        project.Git(Repo, "commit", "-q", "-m", "Add results");
        project.Git(Repo, "checkout", "-q", "-b", "proposal");
        project.Write(Results, Result("hle", "41.9") + Result("hle", "50", "With tools"));
        project.Git(Repo, "commit", "-q", "-a", "-m", "Add tools");
        project.Git(Repo, "update-ref", "refs/pr/1", "HEAD");
        project.Git(Repo, "checkout", "-q", "-");

        Assert.Empty(Run(project, action: "Check"));
        var leaderboard = File.ReadAllText(project.FullPath("leaderboard.json"));
        Assert.Contains("\"dateOrigin\": \"git\"", leaderboard, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"community\"", leaderboard, StringComparison.Ordinal);

        project.Write(Repo + "/README.md", "<!-- community-evals: begin -->\n<!-- community-evals: end -->\n");
        Assert.Equal(["EVAL085"], Run(project, action: "Check"));
    }

    private static string Result(string task, string value, string? notes = null) =>
        $"- dataset: {{id: cais/hle, task_id: {task}}}\n  value: {value}\n  source: {{url: 'https://huggingface.co/papers/2501.14249'}}\n{(notes is null ? "" : $"  notes: {notes}\n")}";

    /// <summary>Runs the task and returns the codes of the errors and warnings that it logged.</summary>
    private static List<string> Run(GitFolder project, string action)
    {
        var engine = new Engine();
        new CheckEvalFiles
        {
            BuildEngine = engine,
            ProjectFile = project.FullPath("evals.proj"),
            Results = [new TaskItem(project.FullPath(Results))],
            Action = action,
            CardsCheck = action == "Check" ? "true" : "",
            AssumePullRequestsOpen = "true",
            LeaderboardPath = "leaderboard.json",
            BaselineFile = ".eval-baseline.txt",
            AnswerFile = project.FullPath("answer.txt"),
            DiffFile = project.FullPath("fixes.diff"),
            DifferenceFile = project.FullPath("difference.json"),
        }.Execute();
        return engine.Codes;
    }

    private sealed class Engine : IBuildEngine
    {
        public List<string> Codes { get; } = [];

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

        public void LogCustomEvent(CustomBuildEventArgs e)
        {
        }

        public void LogErrorEvent(BuildErrorEventArgs e) => Codes.Add(e.Code);

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
        }

        public void LogWarningEvent(BuildWarningEventArgs e) => Codes.Add(e.Code);
    }
}
