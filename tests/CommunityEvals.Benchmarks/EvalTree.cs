using System.IO.Enumeration;
using CommunityEvals.Documents;

namespace CommunityEvals.Benchmarks;

/// <summary>The eval files in a folder.</summary>
internal static class EvalTree
{
    /// <summary>The files' paths, relative to the folder and with <c>/</c>, in ordinal order.</summary>
    public static string[] Files(string root)
    {
        root = Path.GetFullPath(root);
        var files = new FileSystemEnumerable<string>(
            root,
            (ref FileSystemEntry entry) => entry.ToFullPath()[(root.Length + 1)..].Replace('\\', '/'),
            new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory
                && (entry.FileName is FileClassifier.DefinitionName
                    || (entry.FileName.EndsWith(".yaml") && Path.GetFileName(entry.Directory) is ".eval_results")),
        }.ToArray();
        Array.Sort(files, string.CompareOrdinal);
        return files;
    }

    public static EvalFile Classify(string path) =>
        path.EndsWith("/" + FileClassifier.DefinitionName, StringComparison.Ordinal)
            ? FileClassifier.Benchmark(path, null, new())
            : FileClassifier.Results(path, null, new());

    public static EvalDocument Read(string root, EvalFile file) => EvalDocument.Read(file, new(File.ReadAllBytes(Path.Combine(root, file.Path))));

    public static long CountBytes(string root)
    {
        var files = Files(root);
        long bytes = 0;
        Cores.For(files.Length, i => Interlocked.Add(ref bytes, File.ReadAllBytes(Path.Combine(root, files[i])).Length));
        return bytes;
    }
}
