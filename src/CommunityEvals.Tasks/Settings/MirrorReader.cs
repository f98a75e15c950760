using CommunityEvals.Documents;
using CommunityEvals.Formats;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.Histories;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalMirror</c> items: git repos that the project lists.</summary>
/// <param name="projectFolder">Full path of the project's folder.</param>
/// <param name="repos">What is known of them.</param>
/// <param name="problems">Where to tell what is wrong.</param>
internal sealed class MirrorReader(string projectFolder, RepoContext repos, SettingProblems problems)
{
    private const string Extension = ".git";

    private readonly ProjectFolder _root = new(projectFolder);

    /// <summary>The repos, each once, in ordinal order of their folders.</summary>
    public IReadOnlyList<Mirror> Read(ITaskItem[] items) =>
        items.Select(Read).OfType<Mirror>()
            .GroupBy(mirror => mirror.Repo.Folder, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(mirror => mirror.Repo.Folder, StringComparer.Ordinal)
            .ToList();

    private Mirror? Read(ITaskItem item)
    {
        if (GitRepo.Named(item.GetMetadata("FullPath")) is { } repo)
        {
            var folder = _root.RelativeFolder(repo.Folder);
            return new(repo, folder, Given(item) ?? OfClone(folder) ?? FromFolders(folder));
        }

        problems.Add($"EvalMirror '{item.ItemSpec}' is no git repo: write the folder of a bare one ('git clone --mirror') or of a clone, or the 'HEAD' in it");
        return null;
    }

    private static string? Given(ITaskItem item) => item.GetMetadata("ModelId").Trim() is { Length: > 0 } id ? id : null;

    /// <summary>The model that its remote is; a folder above may be a clone of something else.</summary>
    private string? OfClone(string folder) => repos.Clones.FirstOrDefault(clone => clone.Folder == folder && !clone.IsDataset)?.Id;

    private static string? FromFolders(string folder)
    {
        var path = folder.EndsWith(Extension, StringComparison.Ordinal) ? folder.Substring(0, folder.Length - Extension.Length) : folder;
        return path.Split('/') is [.., var owner, var name] && RepoId.FindFault($"{owner}/{name}") is null ? $"{owner}/{name}" : null;
    }
}
