namespace CommunityEvals.Documents;

/// <summary>Makes paths relative to the project's folder, by their letters alone: no disk is asked.</summary>
/// <remarks>Relative paths classify files and stand in messages and outputs, so every host takes them from here.</remarks>
public sealed class ProjectFolder
{
    private readonly List<string> _folder;
    private readonly string? _prefix;

    /// <summary>A folder.</summary>
    /// <param name="path">The folder's full path; empty when it is not known, and paths then stay as they are.</param>
    public ProjectFolder(string path)
    {
        _folder = Split(path);
        _prefix = IsRooted(_folder) ? string.Join("/", _folder) + "/" : null;
    }

    /// <summary>
    /// <paramref name="path"/> with <c>/</c> and without <c>.</c> and inner <c>..</c>, relative to the folder; whole when they
    /// have no root in common. A path that is relative already is taken from the folder, as the compiler does.
    /// </summary>
    public string RelativePath(string path)
    {
        // Nearly all files, and there may be very many.
        if (_prefix is not null && path.StartsWith(_prefix, StringComparison.Ordinal) && IsPlain(path, _prefix.Length))
        {
            return path.Substring(_prefix.Length);
        }

        var parts = Split(path);
        return Relative(parts, mostInCommon: parts.Count - 1);
    }

    /// <summary>The same for a folder: empty for the project's own, <c>..</c> for the one around it.</summary>
    public string RelativeFolder(string path)
    {
        var parts = Split(path);
        return Relative(parts, mostInCommon: parts.Count);
    }

    /// <summary>Whether a path has nothing but names from <paramref name="start"/> on, with <c>/</c> between them.</summary>
    private static bool IsPlain(string path, int start)
    {
        for (var at = start; at <= path.Length; at++)
        {
            if (at < path.Length && path[at] == '\\')
            {
                return false;
            }

            if (at == path.Length || path[at] == '/')
            {
                var length = at - start;
                var isName = length > 2 || (length > 0 && path[start] != '.') || (length == 2 && path[start + 1] != '.');
                if (!isName)
                {
                    return false;
                }

                start = at + 1;
            }
        }

        return true;
    }

    private string Relative(List<string> parts, int mostInCommon)
    {
        if (!IsRooted(parts) || !IsRooted(_folder) || !SameName(parts[0], _folder[0]))
        {
            return string.Join("/", parts);
        }

        var common = 1;
        while (common < _folder.Count && common < mostInCommon && SameName(parts[common], _folder[common]))
        {
            common++;
        }

        return string.Join("/", Enumerable.Repeat("..", _folder.Count - common).Concat(parts.Skip(common)));
    }

    /// <summary>The names in a path; a full one begins with its root: nothing on Unix, a drive or a share on Windows.</summary>
    private static List<string> Split(string path)
    {
        var all = path.Split('/', '\\');
        var parts = new List<string>(all.Length);
        var rootLength = RootLength(all);
        if (rootLength > 0)
        {
            parts.Add(string.Join("/", all, 0, rootLength));
        }

        for (var i = rootLength; i < all.Length; i++)
        {
            Append(parts, all[i]);
        }

        return parts;
    }

    /// <summary>How many of the parts are the root: <c>/</c>, <c>C:/</c> or <c>//server/share/</c>.</summary>
    private static int RootLength(string[] parts)
    {
        if (parts.Length < 2)
        {
            return 0;
        }

        if (parts[0].Length == 0)
        {
            return parts[1].Length == 0 && parts.Length > 4 ? 4 : 1;
        }

        return IsDrive(parts[0]) ? 1 : 0;
    }

    private static void Append(List<string> parts, string name)
    {
        if (name.Length == 0 || name == ".")
        {
            return;
        }

        var isAtRoot = parts.Count == 1 && IsRooted(parts);
        if (name == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
        {
            if (!isAtRoot)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }
        else
        {
            parts.Add(name);
        }
    }

    private static bool IsRooted(List<string> parts) =>
        parts.Count > 0 && (parts[0].Length == 0 || IsDrive(parts[0]) || parts[0].StartsWith("//", StringComparison.Ordinal));

    private static bool IsDrive(string name) => name.Length == 2 && name[1] == ':' && char.IsLetter(name[0]);

    /// <summary>Windows spells one folder in several cases; elsewhere the build passes on a single spelling.</summary>
    private bool SameName(string name, string other) =>
        string.Equals(name, other, _folder[0].Length == 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
