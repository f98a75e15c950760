using CommunityEvals.Documents;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Files;

/// <summary>A file that the project lists.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="File">What it is for and whose it is.</param>
/// <param name="Item">The item that lists it.</param>
/// <param name="HasOwner">Whether the item says whose it is.</param>
/// <param name="ProjectFolder">Full path of the project's folder.</param>
internal sealed record ListedFile(string FullPath, EvalFile File, ITaskItem Item, bool HasOwner, string ProjectFolder)
{
    private static readonly StringComparer PathComparer =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether it is read from a bare repo, which no compiler does.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>Whether the compiler may be told to read it: it is there, and no link out of the tree.</summary>
    public bool IsForCompiler
    {
        get
        {
            try
            {
                return System.IO.File.Exists(FullPath) && SymbolicLink.TargetOutside(FullPath, ProjectFolder) is null;
            }
            catch (Exception exception) when (IoFault.Is(exception))
            {
                return false;
            }
        }
    }

    /// <summary>The files of both items in ordinal order of their paths. One that is listed twice is there once, as the item that lists it first.</summary>
    public static IReadOnlyList<ListedFile> All(string projectFolder, ITaskItem[] results, ITaskItem[] benchmarks, RepoContext repos)
    {
        var root = new ProjectFolder(projectFolder);
        var seen = new HashSet<string>(PathComparer);
        return results.Select(item => Classify(root, projectFolder, item, "ModelId", repos, FileClassifier.Results))
            .Concat(benchmarks.Select(item => Classify(root, projectFolder, item, "DatasetId", repos, FileClassifier.Benchmark)))
            .Where(file => seen.Add(file.FullPath))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ToList();
    }

    private static ListedFile Classify(
        ProjectFolder root,
        string projectFolder,
        ITaskItem item,
        string ownerMetadata,
        RepoContext repos,
        Func<string, string?, RepoContext, EvalFile> classify)
    {
        var fullPath = FullPathOf(projectFolder, item.ItemSpec);
        var owner = item.GetMetadata(ownerMetadata);
        return new(fullPath, classify(root.RelativePath(fullPath), owner, repos), item, owner.Trim().Length > 0, projectFolder);
    }

    private static string FullPathOf(string projectFolder, string written)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(projectFolder, written));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // Not a path on this system; reading it says so.
            return written;
        }
    }
}
