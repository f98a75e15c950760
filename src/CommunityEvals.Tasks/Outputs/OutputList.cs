using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>The outputs of the last build, kept below <c>obj</c>, so that one that is no longer made does not stay behind.</summary>
internal static class OutputList
{
    /// <summary>Deletes what the last build made and this one does not, and remembers what this one made.</summary>
    /// <param name="listFile">Full path of the list.</param>
    /// <param name="folder">The only folder in which anything is deleted; null to delete nothing.</param>
    /// <param name="outputs">Full paths of what this build made.</param>
    /// <returns>Null, or why the list cannot be written.</returns>
    public static string? Update(string listFile, string? folder, IReadOnlyList<string> outputs)
    {
        if (folder is not null)
        {
            var inside = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            foreach (var old in Read(listFile).Except(outputs, StringComparer.Ordinal).Where(path => path.StartsWith(inside, StringComparison.Ordinal)))
            {
                OutputFile.Delete(old);
            }
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
