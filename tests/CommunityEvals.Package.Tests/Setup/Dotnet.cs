using System.Diagnostics;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>Runs the dotnet command as a user does.</summary>
internal static class Dotnet
{
    /// <summary>Runs it in a folder, and returns its exit code and all that it printed.</summary>
    public static (int ExitCode, string Output) Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment.Concat(Hermetic))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    // Servers outlive a build: they would keep files of the packed package open, and carry one test's state into the next.
    // What the process that runs the tests was given by MSBuild is not for those that it starts.
    private static Dictionary<string, string?> Hermetic { get; } = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["HF_ENDPOINT"] = null,
        ["MSBuildSDKsPath"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
    };
}
