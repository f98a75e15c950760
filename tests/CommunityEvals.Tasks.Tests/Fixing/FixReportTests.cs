using System.Text;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Fixing;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.Fixing;

public sealed class FixReportTests : IDisposable
{
    private const string Faulty = "- dataset:\r\n    id: cais/hle\r\n    task_id: hle\r\n  value: 41.9%\r\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("community-evals-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(true, "\uFEFF")]
    [InlineData(false, "")]
    public void A_diff_has_the_byte_order_mark_of_the_file_without_which_git_does_not_find_the_line(bool hasMark, string mark)
    {
        var path = Path.Combine(_folder.FullName, "models", "acme", "tiny", ".eval_results", "x.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Faulty, new UTF8Encoding(hasMark));

        var files = ReadFile.ReadAll(ListedFile.All(_folder.FullName, [new TaskItem(path)], []));
        var run = FixRun.Start(files, CheckSettings.Read(new CheckEvalFiles { ProjectFile = Path.Combine(_folder.FullName, "evals.proj") }, Surroundings.None));
        Assert.Equal(
            "--- a/models/acme/tiny/.eval_results/x.yaml\n+++ b/models/acme/tiny/.eval_results/x.yaml\n@@ -1,4 +1,4 @@\n"
            + $" {mark}- dataset:\r\n     id: cais/hle\r\n     task_id: hle\r\n-  value: 41.9%\r\n+  value: 41.9\r\n",
            FixReport.Show(run).Lines);
    }
}
