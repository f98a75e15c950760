namespace CommunityEvals.Tasks.Files;

/// <summary>Goes from files to the folders around them.</summary>
internal static class EnclosingFolders
{
    /// <summary>Looks into the folders of files, and into those above them, on all cores.</summary>
    /// <param name="files">Full paths.</param>
    /// <param name="look">Looks into a folder; called from several threads.</param>
    /// <param name="isLast">Whether what was found makes it needless to look above.</param>
    /// <returns>What was found, by the full path of the folder.</returns>
    public static Dictionary<string, T> Look<T>(IEnumerable<string> files, Func<string, T> look, Func<T, bool> isLast)
        where T : class?
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        var next = New(files);
        while (next.Count > 0)
        {
            var folders = next;
            var answers = AllCores.Map(folders.Count, i => look(folders[i]));
            for (var i = 0; i < folders.Count; i++)
            {
                found.Add(folders[i], answers[i]);
            }

            next = New(folders.Where((_, i) => !isLast(answers[i])));
        }

        return found;

        List<string> New(IEnumerable<string> paths) => paths
            .Select(path => Path.GetDirectoryName(path))
            .OfType<string>()
            .Where(folder => !found.ContainsKey(folder))
            .Distinct(StringComparer.Ordinal)
            .ToList();
    }
}
