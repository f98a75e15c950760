namespace CommunityEvals.Documents;

/// <summary>Makes paths relative to a project: the form in which they are classified, printed in messages and written to outputs.</summary>
public static class ProjectPath
{
    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>
    /// <paramref name="path"/> seen from <paramref name="folder"/>, with <c>/</c>; it begins with <c>../</c> for a file outside.
    /// A path on another drive stays whole; the folder itself is empty.
    /// </summary>
    /// <param name="folder">A full path, with or without a separator at its end.</param>
    /// <param name="path">A full path without <c>.</c> and <c>..</c>.</param>
    public static string RelativeTo(string folder, string path)
    {
        var from = Parts(folder);
        var to = Parts(path);
        var common = 0;
        while (common < from.Count && common < to.Count && AreSame(from[common], to[common]))
        {
            common++;
        }

        var isOnOtherDrive = common == 0 && IsWindows;
        return isOnOtherDrive
            ? path.Replace('\\', '/')
            : string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    private static List<string> Parts(string path) =>
        (IsWindows ? path.Replace('\\', '/') : path).Split('/').Where(part => part.Length > 0).ToList();

    private static bool AreSame(string a, string b) =>
        string.Equals(a, b, IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
