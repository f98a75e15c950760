using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using CommunityEvals.Reports;
using CommunityEvals.Rules;
using Xunit.Abstractions;

namespace CommunityEvals.Repo.Tests.Editors;

public partial class SarifValidatorTests(ITestOutputHelper output)
{
    private const string Package = "@microsoft/sarif-multitool-linux";

    [Fact]
    public void Microsofts_validator_finds_no_fault_in_the_log_of_a_sample_with_nearly_every_finding()
    {
        if (!OperatingSystem.IsLinux())
        {
            output.WriteLine($"LEFT OUT: {Package} is for Linux, so this test has checked nothing.");
            return;
        }

        if (NpmTool.Find(Package, "5.7.0", output) is not { } tool)
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("community-evals-sarif-");
        try
        {
            var log = BrokenSampleLog();
            File.WriteAllText(Path.Combine(folder.FullName, "good.sarif"), log);
            File.WriteAllText(Path.Combine(folder.FullName, "bad.sarif"), log.Replace("\"message\":", "\"words\":", StringComparison.Ordinal));
            var faults = Faults().Matches(Validate(tool, folder.FullName)).Select(match => match.Value).ToList();
            Assert.DoesNotContain(faults, fault => fault.Contains("good.sarif", StringComparison.Ordinal));
            Assert.Contains(faults, fault => fault.Contains("'message' is missing", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string BrokenSampleLog()
    {
        var documents = CheckedTree.OfFolder("samples/Broken").Documents;
        Assert.True(documents.SelectMany(document => document.Findings).Select(finding => finding.Rule).Distinct().Count() > 25);
        var ofProject = new ProjectFinding(RuleTable.InvalidSetting, Findings.Severity.Error, "CommunityEvalsCatalog is 'maybe': write true or false", "evals.proj", null);
        return SarifLog.Write(documents, [ofProject], "1.0.0", rule => RepoFiles.Read($"{RulePage.RulesFolder}/{RulePage.FolderOf(rule)}/README.md"));
    }

    [SupportedOSPlatform("linux")]
    private static string Validate(string tool, string folder)
    {
        var program = Path.Combine(tool, "Sarif.Multitool");
        File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(program, ["validate", Path.Combine(folder, "*.sarif")]) { WorkingDirectory = tool, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("2 files scanned", printed, StringComparison.Ordinal);
        return printed;
    }

    [GeneratedRegex(@"^.*(error|warning) (SARIF|JSON)\d+.*$", RegexOptions.Multiline)]
    private static partial Regex Faults();
}
