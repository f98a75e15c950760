using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>The outputs of the last build, kept below <c>obj</c>, so that one that is no longer made does not stay behind.</summary>
internal static class OutputList
{
    /// <summary>Deletes what the last build made and this one does not, and remembers what this one made.</summary>
    /// <param name="listFile">Full path of the list.</param>
    /// <param name="folders">Full paths of the only folders in which anything is deleted.</param>
    /// <param name="outputs">Full paths of what this build made.</param>
    /// <returns>Null, or why the list cannot be written.</returns>
    public static string? Update(string listFile, IReadOnlyList<string> folders, IReadOnlyList<string> outputs)
    {
        var insides = folders.Select(folder => folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar).ToList();
        foreach (var old in Read(listFile).Except(outputs, StringComparer.Ordinal).Where(path => insides.Any(inside => path.StartsWith(inside, StringComparison.Ordinal))))
        {
            OutputFile.Delete(old);
        }

        return OutputFile.Write(listFile, string.Concat(outputs.Select(path => path + "\n")));
    }

    private static IReadOnlyList<string> Read(string listFile)
    {
        try
        {
            return File.Exists(listFile) ? File.ReadAllLines(listFile) : [];
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return [];
        }
    }
}
