using CommunityEvals.Documents;

namespace CommunityEvals.Analyzers;

/// <summary>What an additional file is for.</summary>
/// <param name="Path">Its path, relative to the project and with <c>/</c>.</param>
/// <param name="File">The same for the engine; null when it is no eval file.</param>
internal sealed record FileRole(string Path, EvalFile? File);
