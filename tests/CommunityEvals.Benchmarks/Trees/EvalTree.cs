using System.Diagnostics;
using System.IO.Enumeration;
using CommunityEvals.Documents;

namespace CommunityEvals.Speed.Trees;

/// <summary>The eval files in a folder.</summary>
internal static class EvalTree
{
    /// <summary>The files' paths, relative to the folder and with <c>/</c>, in ordinal order.</summary>
    public static string[] Files(string root)
    {
        var full = Path.GetFullPath(root);
        var owners = Directory.GetDirectories(full).SelectMany(Directory.GetDirectories).ToArray();
        var found = new string[owners.Length][];
        Cores.For(owners.Length, i => found[i] = Below(owners[i], full.Length + 1));
        var files = found.SelectMany(some => some).ToArray();
        Array.Sort(files, string.CompareOrdinal);
        return files;
    }

    /// <summary>What a file is.</summary>
    public static EvalFile Classify(string path) => path.EndsWith("/" + FileClassifier.DefinitionName, StringComparison.Ordinal)
        ? FileClassifier.Benchmark(path, null, new())
        : FileClassifier.Results(path, null, new());

    /// <summary>Reads a file.</summary>
    public static EvalDocument Read(string root, EvalFile file) => EvalDocument.Read(file, new(ReadBytes(root, file.Path)));

    /// <summary>Reads all bytes and does nothing with them: what any program on .NET has to pay.</summary>
    public static long CountBytes(string root)
    {
        var files = Files(root);
        long bytes = 0;
        Cores.For(files.Length, i => Interlocked.Add(ref bytes, ReadBytes(root, files[i]).Length));
        return bytes;
    }

    /// <summary>How long .NET takes to list all files and folders: whoever looks for changes has to look at each of them.</summary>
    public static TimeSpan TimeListing(string root)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Count();
        return Stopwatch.GetElapsedTime(start);
    }

    private static byte[] ReadBytes(string root, string path) => File.ReadAllBytes(Path.Combine(root, path));

    private static string[] Below(string folder, int start) =>
        new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => string.Concat(entry.Directory[start..], "/", entry.FileName).Replace('\\', '/'),
            new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory
                && (entry.FileName is FileClassifier.DefinitionName || (entry.FileName.EndsWith(".yaml") && Path.GetFileName(entry.Directory) is ".eval_results")),
        }.ToArray();
}
