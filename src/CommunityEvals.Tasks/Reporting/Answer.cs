using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Outputs;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Tells a person what was asked for, whatever the verbosity of the log.</summary>
/// <remarks>Loggers hide messages, each by rules of its own, so it goes to the console itself, and to a file for later.</remarks>
internal static class Answer
{
    // MSBuild throws away what its worker processes print.
    private static readonly bool IsWorker =
        Environment.GetCommandLineArgs().Any(argument => argument.StartsWith("/nodemode:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Prints a text whose lines have their ends.</summary>
    public static void Print(TaskLoggingHelper log, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!IsWorker)
        {
            Console.Out.Write(text);
            Console.Out.Flush();
        }

        log.LogMessage(IsWorker ? MessageImportance.High : MessageImportance.Low, "{0}", text);
    }

    /// <summary>Keeps a text in a file. Returns a finding when that cannot be done.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="text">The text.</param>
    /// <param name="projectFile">Full path of the project.</param>
    public static IReadOnlyList<ReportedFinding> Keep(string file, string text, string projectFile) => OutputFile.Write(file, text) is { } fault
        ? [new(RuleTable.UnwritableOutput, Severity.Error, projectFile, null, $"cannot write '{file}': {fault}")]
        : [];
}
