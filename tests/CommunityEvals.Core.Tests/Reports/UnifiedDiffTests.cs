using System.Diagnostics;
using System.Text;
using CommunityEvals.Findings;
using CommunityEvals.Fixing;
using CommunityEvals.Reports;
using Xunit.Abstractions;

namespace CommunityEvals.Core.Tests.Reports;

public class UnifiedDiffTests(ITestOutputHelper output)
{
    private const string Path = "models/acme/a b/.eval_results/x.yaml";

    [Fact]
    public void A_change_is_shown_with_three_lines_around_it()
    {
        const string Text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        Assert.Equal(
            "--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            UnifiedDiff.Write("x.yaml", new(Text), [Edit(Text, "5", "five")]));
    }

    [Fact]
    public void A_line_that_is_added_is_all_that_changes()
    {
        const string Text = "a: 1\nb: 2\n";
        Assert.Equal(
            "--- a/x.yaml\n+++ b/x.yaml\n@@ -1,2 +1,3 @@\n a: 1\n+new: 3\n b: 2\n",
            UnifiedDiff.Write("x.yaml", new(Text), [new(new(4, 0), "", "\nnew: 3")]));
    }

    [Fact]
    public void Without_edits_there_is_no_diff() => Assert.Empty(UnifiedDiff.Write("x.yaml", new("a: 1\n"), []));

    public static TheoryData<string, string, string> Changes => new()
    {
        { "a: 1\r\nb: 2\r\nc: 3\r\n", "2", "two" },
        { "a: 1\nb: 2", "2", "two" },
        { "a: 1\nb: 2", "a: 1\n", "" },
        { "a: 1\nb: 2\n", "1\nb", "1, b" },
        { "a: 1\nb: 2\n", "b: 2\n", "" },
        { "a: 1\nb: 2\nc: 3\n", "1\n", "1 " },
        { "a: 1\nb: 2\n", "2\n", "2\nc: 3" },
        { "a: 1\n\n\nb: 2\n", "\n\n\n", "\n" },
        { "\uFEFFa: 1\r\nb: 2\r\n", "1", "one" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Git_and_patch_make_of_the_diff_what_the_edits_make(string text, string old, string replacement) =>
        AssertAppliesAsEdited(text, [Edit(text, old, replacement)]);

    [Fact]
    public void Git_and_patch_apply_random_edits()
    {
        var random = new Random(1234);
        for (var run = 0; run < 15; run++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => random.Next(3) == 0 ? "\n" : $"{(char)('a' + random.Next(26))}"));
            var edited = new EditedText(text);
            for (var at = random.Next(10); at < text.Length; at += 6 + random.Next(20))
            {
                var length = random.Next(Math.Min(4, text.Length - at));
                Assert.True(edited.Apply([new(new(at, length), edited.Text.Substring(at, length), new string('x', length))]));
            }

            AssertAppliesAsEdited(text, edited.Edits);
        }
    }

    private void AssertAppliesAsEdited(string text, IReadOnlyList<TextEdit> edits)
    {
        var diff = UnifiedDiff.Write(Path, new(text), edits);
        AssertApplies("git", ["apply", "--unsafe-paths", "x.diff"], text, edits, diff);
        AssertApplies("patch", ["-p1", "--binary", "-s", "-i", "x.diff"], text, edits, diff);
    }

    private void AssertApplies(string program, string[] arguments, string text, IReadOnlyList<TextEdit> edits, string diff)
    {
        var folder = Directory.CreateTempSubdirectory("community-evals-diff-");
        try
        {
            var file = System.IO.Path.Combine(folder.FullName, Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            File.WriteAllText(System.IO.Path.Combine(folder.FullName, "x.diff"), diff);
            if (Run(program, arguments, folder.FullName))
            {
                Assert.Equal(FixApplication.Apply(text, edits), Encoding.UTF8.GetString(File.ReadAllBytes(file)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs a program; false, which the test's output says, when it is not installed.</summary>
    private bool Run(string program, string[] arguments, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program}: {error}");
            return true;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            output.WriteLine($"Left out: {program} cannot be started ({exception.Message}).");
            return false;
        }
    }

    private static TextEdit Edit(string text, string old, string replacement) =>
        new(new(text.IndexOf(old, StringComparison.Ordinal), old.Length), old, replacement);
}
