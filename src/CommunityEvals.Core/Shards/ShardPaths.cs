namespace CommunityEvals.Shards;

/// <summary>Paths of shards, and in them.</summary>
internal static class ShardPaths
{
    private const string Above = "../";

    /// <summary>A folder as people write it, with <c>/</c> and without one at its end; empty for the tree itself.</summary>
    public static string Normalize(string folder)
    {
        var parts = folder.Trim().Replace('\\', '/').Split('/').Where(part => part.Length > 0 && part != ".");
        return string.Join("/", parts);
    }

    /// <summary>The path that a file of the folder <paramref name="root"/> has in the tree around it.</summary>
    public static string Join(string root, string path)
    {
        if (IsFull(path))
        {
            return path;
        }

        while (root.Length > 0 && path.StartsWith(Above, StringComparison.Ordinal) && !root.EndsWith("..", StringComparison.Ordinal))
        {
            path = path.Substring(Above.Length);
            root = root.Substring(0, Math.Max(0, root.LastIndexOf('/')));
        }

        return root.Length == 0 ? path : $"{root}/{path}";
    }

    /// <summary>Whether it is on another drive, as only Windows has them.</summary>
    private static bool IsFull(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
