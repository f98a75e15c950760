using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Something wrong with what the project says of itself.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Message">What is wrong, and what it may be.</param>
/// <param name="File">Full path of the file that says it; null for the project.</param>
/// <param name="Place">The place in that file; null for the file as a whole.</param>
internal sealed record SettingProblem(Rule Rule, string Message, string? File = null, TextPosition? Place = null);
