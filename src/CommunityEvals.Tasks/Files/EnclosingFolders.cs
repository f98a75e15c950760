namespace CommunityEvals.Tasks.Files;

/// <summary>Goes from folders to those around them.</summary>
internal static class EnclosingFolders
{
    /// <summary>The folders that hold files, each once.</summary>
    /// <param name="files">Full paths.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> files) =>
        [.. files.Select(file => Path.GetDirectoryName(file)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Looks into folders, and into those above them, on all cores.</summary>
    /// <param name="innermost">Full paths.</param>
    /// <param name="look">Looks into a folder; called from several threads.</param>
    /// <param name="isLast">Whether what was found makes it needless to look above.</param>
    /// <returns>What was found, by the full path of the folder.</returns>
    public static Dictionary<string, T> Look<T>(IReadOnlyList<string> innermost, Func<string, T> look, Func<T, bool> isLast)
        where T : class?
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        var next = innermost;
        while (next.Count > 0)
        {
            var folders = next;
            var answers = AllCores.Map(folders.Count, i => look(folders[i]));
            for (var i = 0; i < folders.Count; i++)
            {
                found.Add(folders[i], answers[i]);
            }

            next = [.. Of(folders.Where((_, i) => !isLast(answers[i]))).Where(folder => !found.ContainsKey(folder))];
        }

        return found;
    }
}
