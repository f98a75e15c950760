using System.Text;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Fixes
{
    private const string Second = "models/acme/small/.eval_results/results.yaml";

    /// <summary>EVAL003 and EVAL004 have safe fixes, EVAL040 has none; the comment, the quotes and the line ends are the author's.</summary>
    private const string Faulty =
        "# Measured in house.\r\n- dataset:\r\n    id: 'cais/hle'   # the exam\r\n  value: 41.9%\r\n  source:\r\n    url: https://huggingface.co/papers/2501.14249";

    private const string Mended =
        "# Measured in house.\r\n- dataset:\r\n    id: 'cais/hle'   # the exam\r\n    task_id: hle\r\n  value: 41.9\r\n  source:\r\n    url: https://huggingface.co/papers/2501.14249";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_applied_alone_shown_line_by_line_and_not_a_second_time(Form form)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, Faulty).Write(Second, EvalFiles.WithUnknownTask);
        var first = repo.Build("-t:CommunityEvalsFix", "-v:q").Succeeded();
        Assert.Equal(Mended, repo.Read(EvalFiles.Tiny));
        Assert.Equal(EvalFiles.WithUnknownTask, repo.Read(Second));
        const string Told = $"""
            {EvalFiles.Tiny}(2): EVAL003: Add 'task_id: hle', the benchmark's only task
            {EvalFiles.Tiny}(4): EVAL004: Write 41.9
            CommunityEvals: 2 fixes in 1 file applied; 1 error or warning left that no safe fix mends

            """;
        Assert.StartsWith(Told, first.Output, StringComparison.Ordinal);
        Assert.Equal(Told, repo.Read("obj/community-evals/answer.txt"));
        Assert.Empty(Directory.GetFiles(repo.Folder, "*.dll", SearchOption.AllDirectories));

        var time = File.GetLastWriteTimeUtc(repo.FullPath(EvalFiles.Tiny));
        var second = repo.Build("--no-restore", "-t:CommunityEvalsFix", "-v:q").Succeeded();
        Assert.StartsWith("CommunityEvals: nothing to fix safely; 1 error or warning left", second.Output, StringComparison.Ordinal);
        Assert.Equal(time, File.GetLastWriteTimeUtc(repo.FullPath(EvalFiles.Tiny)));
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_shown_as_a_diff_that_changes_nothing_by_itself(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsFixDryRun>true</CommunityEvalsFixDryRun>").Write(EvalFiles.Tiny, Faulty);
        var build = repo.Build("-t:CommunityEvalsFix", "-v:q").Succeeded();
        var diff = $"--- a/{EvalFiles.Tiny}\n+++ b/{EvalFiles.Tiny}\n@@ -1,6 +1,7 @@\n"
            + " # Measured in house.\r\n - dataset:\r\n     id: 'cais/hle'   # the exam\r\n+    task_id: hle\r\n-  value: 41.9%\r\n+  value: 41.9\r\n   source:\r\n"
            + "     url: https://huggingface.co/papers/2501.14249\n\\ No newline at end of file\n";
        Assert.StartsWith(diff + "CommunityEvals: 2 fixes in 1 file would be applied, nothing is changed\n", build.Output, StringComparison.Ordinal);
        Assert.Equal(diff, repo.Read("obj/community-evals/fixes.diff"));
        Assert.Equal(Faulty, repo.Read(EvalFiles.Tiny));
    }

    [Fact]
    public void Keep_the_encoding_of_each_file_and_its_mark()
    {
        (string Path, Encoding Encoding)[] files =
        [
            ("models/acme/a/.eval_results/x.yaml", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
            ("models/acme/b/.eval_results/x.yaml", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
            ("models/acme/c/.eval_results/x.yaml", new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
            ("models/acme/d/.eval_results/x.yaml", new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
        ];
        using var repo = TestFolder.In(Form.Sdk);
        foreach (var (path, encoding) in files)
        {
            repo.Write(path, "");
            File.WriteAllText(repo.FullPath(path), Faulty + " # ü", encoding);
        }

        repo.Build("-t:CommunityEvalsFix").Succeeded();
        Assert.All(files, file =>
            Assert.Equal([.. file.Encoding.GetPreamble(), .. file.Encoding.GetBytes(Mended + " # ü")], File.ReadAllBytes(repo.FullPath(file.Path))));
    }

    [Fact]
    public void Leave_alone_what_is_silenced_or_known()
    {
        const string Silenced = "- dataset:\n    id: cais/hle\n    task_id: hle\n  value: 41.9% # eval-ignore EVAL004: the board wants it so\n  source: { url: 'https://huggingface.co/papers/2501.14249' }\n";
        using var repo = TestFolder.In(Form.Sdk).Write(EvalFiles.Tiny, Silenced).Write(Second, Faulty);
        repo.Build("-t:CommunityEvalsUpdateBaseline").Succeeded();
        Assert.Contains("CommunityEvals: nothing to fix safely\n", repo.Build("-t:CommunityEvalsFix").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(Silenced, repo.Read(EvalFiles.Tiny));
        Assert.Equal(Faulty, repo.Read(Second));
    }

    [Fact]
    public void Are_told_also_by_a_project_that_another_process_builds()
    {
        using var app = TestFolder.WithProgram()
            .Write("all.slnx", "<Solution><Project Path=\"app.csproj\" /><Project Path=\"other/other.csproj\" /></Solution>")
            .Write("other/other.csproj", TestFolder.Project())
            .Write("other/.eval_results/x.yaml", "[]\n");
        var build = app.Dotnet("build", "all.slnx", "-t:CommunityEvalsFix", "-v:q", "-m:2").Succeeded();
        Assert.Equal(2, build.Output.Split("CommunityEvals: nothing to fix safely").Length - 1);
    }

    [Fact]
    public void Are_not_applied_when_the_wish_to_see_them_is_misspelled()
    {
        using var repo = TestFolder.In(Form.Sdk, "<CommunityEvalsFixDryRun>yes</CommunityEvalsFixDryRun>").Write(EvalFiles.Tiny, Faulty);
        var build = repo.Build("-t:CommunityEvalsFix").Failed();
        Assert.Contains("EVAL094: CommunityEvalsFixDryRun is 'yes'", build.Output, StringComparison.Ordinal);
        Assert.Equal(Faulty, repo.Read(EvalFiles.Tiny));
    }
}
