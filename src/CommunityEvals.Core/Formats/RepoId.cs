namespace CommunityEvals.Formats;

/// <summary>The Hub's rules for the names of repos.</summary>
/// <remarks>
/// Source: <c>validate_repo_id</c> in <c>src/huggingface_hub/utils/_validators.py</c> of huggingface/huggingface_hub: letters,
/// digits, <c>-</c>, <c>_</c> and <c>.</c>; a name has at most 96 characters, neither begins nor ends with <c>-</c> or <c>.</c>,
/// holds neither <c>--</c> nor <c>..</c>, and the id does not end with <c>.git</c>.
/// </remarks>
public static class RepoId
{
    private const int LongestName = 96;

    /// <summary>Why <paramref name="id"/> cannot be <c>owner/name</c> on the Hub; null when it can.</summary>
    public static string? FindFault(string id) => IsValid(id) ? null : Explain(id);

    /// <summary>Whether <paramref name="id"/> can be a model's: <c>owner/name</c>, or one of the old ones without owner, such as <c>gpt2</c>.</summary>
    public static bool IsModel(string id) => IsValid(id.IndexOf('/') < 0 ? "owner/" + id : id);

    private static bool IsValid(string id)
    {
        var slash = id.IndexOf('/');
        return slash >= 0
            && IsName(id, 0, slash)
            && IsName(id, slash + 1, id.Length)
            && !id.EndsWith(".git", StringComparison.Ordinal);
    }

    private static bool IsName(string id, int start, int end)
    {
        if (end == start || end - start > LongestName || IsEdge(id[start]) || IsEdge(id[end - 1]))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (!IsAllowed(id[i]) || (IsEdge(id[i]) && id[i] == id[i + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Explain(string id)
    {
        var parts = id.Split('/');
        if (parts.Length == 1)
        {
            return "it has no owner";
        }

        if (parts.Length > 2)
        {
            return "it has more than one '/'";
        }

        if (parts.Any(part => part.Length == 0))
        {
            return "a part of it is empty";
        }

        if (parts.Any(part => part.Length > LongestName))
        {
            return $"a name has at most {LongestName} characters";
        }

        var bad = id.Where(c => c != '/' && !IsAllowed(c)).Take(1).ToList();
        return bad.Count == 0
            ? FindWrongMarks(id, parts)
            : $"'{Yaml.Quoted.OneLine(bad[0].ToString())}' is not allowed in a name, only letters, digits, '-', '_' and '.'";
    }

    private static string FindWrongMarks(string id, string[] parts)
    {
        if (id.Contains("--") || id.Contains(".."))
        {
            return "'--' and '..' are not allowed in a name";
        }

        return parts.Any(part => IsEdge(part[0]) || IsEdge(part[part.Length - 1])) ? "a name neither begins nor ends with '-' or '.'"
            : "a name does not end with '.git'";
    }

    private static bool IsEdge(char c) => c is '-' or '.';

    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
