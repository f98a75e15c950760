using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>A finding as the build prints it.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Severity">The severity after all settings.</param>
/// <param name="File">Full path of the file, as the compiler prints it.</param>
/// <param name="Range">The place in the file; null for the file as a whole.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record ReportedFinding(Rule Rule, Severity Severity, string File, TextRange? Range, string Message);
