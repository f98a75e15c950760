using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A repo that the project lists: a bare one, whose files are read from its objects, or a clone, for what its pull requests bring.</summary>
/// <param name="Repo">The repo.</param>
/// <param name="Folder">Its folder relative to the project, with <c>/</c>.</param>
/// <param name="ModelId">The model, or null when nothing tells.</param>
internal sealed record Mirror(GitRepo Repo, string Folder, string? ModelId);
