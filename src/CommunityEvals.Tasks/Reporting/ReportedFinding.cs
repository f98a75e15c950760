using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>A finding as the build prints it.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Severity">The severity after all settings.</param>
/// <param name="File">Full path of the file, as the compiler prints it; of a file on a ref, or in a shard, its path relative to the project.</param>
/// <param name="Range">The place in the file; null for the file as a whole.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record ReportedFinding(Rule Rule, Severity Severity, string File, TextRange? Range, string Message)
{
    /// <summary>Whether it is in a file on a pull request's ref, which no compiler sees and which never fails a build.</summary>
    public bool IsOfPullRequest { get; init; }

    /// <summary>Whether it is in a file of a bare repo, which no compiler sees either.</summary>
    public bool IsOfMirror { get; init; }

    /// <summary>Whether only this host can raise it.</summary>
    public bool IsOfTaskHost => IsOfPullRequest || IsOfMirror || Rule.IsOfTaskHost;
}
