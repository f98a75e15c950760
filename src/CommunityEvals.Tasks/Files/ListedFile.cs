using CommunityEvals.Documents;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Files;

/// <summary>A file that the project lists.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="File">What it is for and whose it is.</param>
/// <param name="Item">The item that lists it; null for one that was found in a folder.</param>
/// <param name="ProjectFolder">Full path of the project's folder.</param>
internal sealed record ListedFile(string FullPath, EvalFile File, ITaskItem? Item, string ProjectFolder)
{
    private static readonly StringComparer PathComparer =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether the item says whose it is.</summary>
    public bool HasOwner => Owner.Trim().Length > 0;

    /// <summary>Whether it is read from a bare repo, which no compiler does.</summary>
    public bool IsMirrored { get; init; }

    private string Owner => Item?.GetMetadata(File.Kind == EvalFileKind.Benchmark ? "DatasetId" : "ModelId") ?? "";

    /// <summary>The files of both items and of folders, in ordinal order of their paths. One that is listed twice is there once, as the item that lists it first.</summary>
    public static IReadOnlyList<ListedFile> All(string projectFolder, ITaskItem[] results, ITaskItem[] benchmarks, IEnumerable<ListedFile>? found = null)
    {
        var root = new ProjectFolder(projectFolder);
        var seen = new HashSet<string>(PathComparer);
        return results.Select(item => Of(item, EvalFileKind.Results))
            .Concat(benchmarks.Select(item => Of(item, EvalFileKind.Benchmark)))
            .Concat(found ?? [])
            .Where(file => seen.Add(file.FullPath))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ToList();

        ListedFile Of(ITaskItem item, EvalFileKind kind)
        {
            var fullPath = FullPathOf(projectFolder, item.ItemSpec);
            return new ListedFile(fullPath, new(root.RelativePath(fullPath), kind, null), item, projectFolder).In(new());
        }
    }

    /// <summary>The same file when it is known which repos are around.</summary>
    public ListedFile In(RepoContext repos) => this with
    {
        File = File.Kind == EvalFileKind.Benchmark ? FileClassifier.Benchmark(File.Path, Owner, repos) : FileClassifier.Results(File.Path, Owner, repos),
    };

    /// <summary>Whether the compiler may be told to read it: it is there, and no link out of the tree.</summary>
    /// <param name="links">The links of the project.</param>
    public bool IsForCompiler(LinksOut links)
    {
        try
        {
            return System.IO.File.Exists(FullPath) && links.On(FullPath) is null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return false;
        }
    }

    /// <summary>The full path of what an item names; what cannot be a path here stays as it is, and whoever looks there says so.</summary>
    public static string FullPathOf(string projectFolder, string written)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(projectFolder, written));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return written;
        }
    }
}
