using System.Diagnostics;
using Xunit.Abstractions;

namespace CommunityEvals.Repo.Tests.Editors;

/// <summary>A program from npm, installed once for all runs, into a folder that builds do not touch and git ignores.</summary>
internal static class NpmTool
{
    private static readonly string Cache = RepoFiles.FullPath("tests/CommunityEvals.Repo.Tests/obj/npm");

    /// <summary>The folder of an installed package; null, with the reason in the test's output, where it is not to be had.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="output">The test's output.</param>
    public static string? Find(string package, string version, ITestOutputHelper output)
    {
        var prefix = Path.Combine(Cache, $"{package.Replace('/', '-')}-{version}");
        var folder = Path.Combine(prefix, "node_modules", package);
        var isInstalled = Path.Combine(prefix, "installed");
        if (!File.Exists(isInstalled))
        {
            Directory.CreateDirectory(prefix);
            if (Install(prefix, $"{package}@{version}") is { } fault)
            {
                output.WriteLine($"LEFT OUT: {package} {version} cannot be installed, so this test has checked nothing. {fault}");
                return null;
            }

            File.WriteAllText(isInstalled, "");
        }

        return folder;
    }

    /// <summary>Installs a package; returns null, or why it cannot be done.</summary>
    private static string? Install(string prefix, string package)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        try
        {
            var start = new ProcessStartInfo(npm, ["install", "--prefix", prefix, "--no-audit", "--no-fund", "--ignore-scripts", package])
            {
                WorkingDirectory = prefix,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Result;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"{npm}: {exception.Message}";
        }
    }
}
