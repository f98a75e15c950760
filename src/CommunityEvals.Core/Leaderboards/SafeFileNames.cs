using System.Globalization;
using System.Text;

namespace CommunityEvals.Leaderboards;

/// <summary>Makes file names of what strangers wrote: they stay in their folder, and no two are one where case does not count.</summary>
public sealed class SafeFileNames
{
    private const int Longest = 100;

    private static readonly HashSet<string> Reserved = new(
        Enumerable.Range(1, 9).SelectMany(n => new[] { "COM" + n, "LPT" + n }).Concat(["CON", "PRN", "AUX", "NUL"]),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What the names of files end with. A folder that ended so could be one with the file of another id.</summary>
    private static readonly string[] FileEndings = [".json", ".html"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A path of one or two parts for a repo's id.</summary>
    public string PathOf(string repoId)
    {
        var slash = repoId.IndexOf('/');
        return slash < 0
            ? Claim("", repoId)
            : Claim(SafeFolder(repoId.Substring(0, slash)), repoId.Substring(slash + 1), repoId);
    }

    /// <summary>A name within <paramref name="folder"/>.</summary>
    public string NameOf(string folder, string id) => Claim(folder, id).Substring(folder.Length + 1);

    private string Claim(string folder, string name, string? whole = null)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var path = prefix + Safe(name, whole ?? name);
        return _taken.Add(path) ? path : ClaimAnother(path, whole ?? name);
    }

    private string ClaimAnother(string path, string whole)
    {
        var other = $"{path}-{Hash(whole)}";
        return _taken.Add(other) ? other : ClaimAnother(other, whole);
    }

    private static string SafeFolder(string owner)
    {
        var safe = Safe(owner, owner);
        return FileEndings.Any(ending => safe.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? $"{safe}-{Hash(owner)}" : safe;
    }

    private static string Safe(string name, string whole)
    {
        var safe = new StringBuilder();
        foreach (var c in name.Take(Longest))
        {
            safe.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-' ? c : '_');
        }

        var result = safe.ToString().Trim('.');
        var isSame = result == name && result.Length > 0 && !Reserved.Contains(result.Split('.')[0]);
        return isSame ? result : $"{result}-{Hash(whole)}";
    }

    /// <summary>FNV-1a: the same on every machine, and enough to tell names apart.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
