using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>Reads the small files in which a repo keeps its state.</summary>
/// <remarks>A stranger's repo may hold links that lead out of it and pipes that never end: neither is opened.</remarks>
internal static class RepoFile
{
    private const int MostFiles = 100_000;

    /// <summary>The text of a file; null when it is not there.</summary>
    /// <param name="folder">Full path of a folder of the repo.</param>
    /// <param name="name">The file's path below it, with <c>/</c>.</param>
    /// <param name="mostBytes">Its size, at most.</param>
    /// <exception cref="GitFault">It is a link or behind one, is too large, or cannot be read.</exception>
    public static string? Read(string folder, string name, int mostBytes)
    {
        var path = Path.Combine(folder, name);
        try
        {
            if (Find(folder, name) is not FileInfo file)
            {
                return null;
            }

            // A pipe has no length.
            var bytes = file.Length == 0 ? [] : Disk.Read(path, mostBytes + 1);
            return bytes.Length > mostBytes
                ? throw new GitFault($"'{path}' is larger than {mostBytes} bytes")
                : Encoding.UTF8.GetString(bytes);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Whether a file is there.</summary>
    /// <param name="folder">Full path of a folder of the repo.</param>
    /// <param name="name">The file's path below it, with <c>/</c>.</param>
    /// <exception cref="GitFault">It is a link or behind one, or cannot be looked at.</exception>
    public static bool Exists(string folder, string name)
    {
        try
        {
            return Find(folder, name) is not null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            throw Unreadable(Path.Combine(folder, name), exception);
        }
    }

    /// <summary>The names of the files in a folder, in no order; none when it is not there.</summary>
    /// <param name="folder">Full path of a folder of the repo.</param>
    /// <param name="name">The folder's path below it, with <c>/</c>.</param>
    /// <exception cref="GitFault">It is a link or behind one, holds too many, or cannot be read.</exception>
    public static IReadOnlyList<string> NamesIn(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            IReadOnlyList<string> names = Find(folder, name) is DirectoryInfo ? [.. Disk.List(path).Where(Disk.HasFile).Select(file => Path.GetFileName(file))] : [];
            return names.Count <= MostFiles ? names : throw new GitFault($"'{path}' holds more than {MostFiles} files, so run 'git gc' in it");
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>What is at a path, each part of which is looked at; null where one is not there.</summary>
    private static FileSystemInfo? Find(string folder, string name)
    {
        FileSystemInfo? found = null;
        foreach (var part in name.Split('/').Prepend(folder))
        {
            var path = found is null ? folder : Path.Combine(found.FullName, part);
            found = Disk.HasFolder(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (!found.Exists)
            {
                return null;
            }

            if ((found.Attributes & FileAttributes.ReparsePoint) != 0)
            {
                throw new GitFault($"'{path}' is a link, which is not followed, so put what it leads to in its place");
            }
        }

        return found;
    }

    private static GitFault Unreadable(string path, Exception exception) =>
        new($"'{path}' cannot be read: {IoFault.Describe(exception, path)}");
}
