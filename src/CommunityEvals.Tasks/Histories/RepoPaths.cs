using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Histories;

/// <summary>The paths of files in a repo, as git is asked for them.</summary>
internal static class RepoPaths
{
    /// <summary>Where the Hub reads results in a model's repo.</summary>
    public const string AtRoot = ":(glob).eval_results/*.yaml";

    private const string Folder = ".eval_results/";
    private const string Extension = ".yaml";
    private const int Longest = 255;

    // Each costs time for each file of a commit.
    private const int MostFolders = 50;

    /// <summary>Pathspecs (gitglossary) for files: one for all results folders, and for files elsewhere one for each folder and extension.</summary>
    /// <remarks>They hold also what was renamed: a model's folder within the one at the root that holds it, a file within its folder.</remarks>
    /// <param name="paths">Paths in the repo, with <c>/</c>.</param>
    public static IReadOnlyList<string> Specs(IEnumerable<string> paths)
    {
        // Git is told one in each line.
        var sayable = paths.Where(path => path.IndexOf('\n') < 0).ToList();
        var around = sayable.Where(path => FolderEnd(path) >= 0).Select(path => path.Substring(0, FolderEnd(path))).Distinct(StringComparer.Ordinal).ToList();
        return [.. Around(around), .. Elsewhere(sayable.Where(path => FolderEnd(path) < 0))];
    }

    private static IEnumerable<string> Elsewhere(IEnumerable<string> paths)
    {
        var specs = paths.Select(path => Spec(FolderOf(path), path)).Distinct(StringComparer.Ordinal).OrderBy(spec => spec, StringComparer.Ordinal).ToList();
        return specs.Count <= MostFolders
            ? specs
            : paths.Select(path => Spec("**/", path)).Distinct(StringComparer.Ordinal).OrderBy(spec => spec, StringComparer.Ordinal).Take(MostFolders);
    }

    private static string Spec(string folder, string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return $":(glob){folder}*{(dot < 0 ? "" : Escape(name.Substring(dot)))}";
    }

    private static string FolderOf(string path) => Escape(path.Substring(0, path.LastIndexOf('/') + 1));

    /// <summary>Whether a file is one of results that the Hub reads in a model's repo: in the folder at its root, and no folder further down.</summary>
    public static bool IsAtRoot(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(Extension, StringComparison.Ordinal)
        && path.IndexOf('/', Folder.Length) < 0;

    /// <summary>Why a file that is read from the repo alone is not taken, as the end of a sentence of which it is the subject; null when it is.</summary>
    public static string? Refusal(FileChange file)
    {
        if (!file.IsPlain)
        {
            return "it is a link or another repo, so put a file in its place";
        }

        var isWritable = Quoted.OneLine(file.Path, Longest) == file.Path && file.Path.IndexOfAny(['"', '\\', '\uFFFD']) < 0;
        return isWritable ? null : "its name is none that every system can write, so rename it";
    }

    private static IEnumerable<string> Around(List<string> folders)
    {
        if (folders.Count > 0)
        {
            var common = folders.Aggregate(CommonFolder);
            var top = common.Substring(0, common.IndexOf('/') + 1);
            yield return $":(glob){Escape(top)}{(folders is [""] ? "" : "**/")}{Folder}*{Extension}";
        }
    }

    /// <summary>How long the part of a path before its results folder is; -1 when it lies in none.</summary>
    private static int FolderEnd(string path)
    {
        var at = path.LastIndexOf('/', path.Length - 1) + 1 - Folder.Length;
        return at >= 0 && string.CompareOrdinal(path, at, Folder, 0, Folder.Length) == 0 && (at == 0 || path[at - 1] == '/') ? at : -1;
    }

    /// <summary>The folder that holds two others, each with a <c>/</c> at its end; empty for the repo's own.</summary>
    private static string CommonFolder(string first, string second)
    {
        var length = 0;
        while (length < first.Length && length < second.Length && first[length] == second[length])
        {
            length++;
        }

        return first.Substring(0, length == 0 ? 0 : first.LastIndexOf('/', length - 1) + 1);
    }

    private static string Escape(string folder)
    {
        var escaped = new StringBuilder(folder.Length);
        foreach (var c in folder)
        {
            escaped.Append(c is '*' or '?' or '[' or '\\' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
