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
    public static string? FindFault(string id)
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

        if (id.FirstOrDefault(c => !IsAllowed(c)) is var bad && bad != '\0')
        {
            return $"'{Yaml.Quoted.OneLine(bad.ToString())}' is not allowed in a name, only letters, digits, '-', '_' and '.'";
        }

        return FindWrongMarks(id, parts);
    }

    /// <summary>Whether <paramref name="id"/> can be a model's: <c>owner/name</c>, or one of the old ones without owner, such as <c>gpt2</c>.</summary>
    public static bool IsModel(string id) => FindFault(id.IndexOf('/') < 0 ? "owner/" + id : id) is null;

    private static string? FindWrongMarks(string id, string[] parts)
    {
        if (id.Contains("--") || id.Contains(".."))
        {
            return "'--' and '..' are not allowed in a name";
        }

        return parts.Any(part => IsEdge(part[0]) || IsEdge(part[part.Length - 1])) ? "a name neither begins nor ends with '-' or '.'"
            : id.EndsWith(".git", StringComparison.Ordinal) ? "a name does not end with '.git'"
            : null;
    }

    private static bool IsEdge(char c) => c is '-' or '.';

    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/';
}
