namespace CommunityEvals.Formats;

/// <summary>Recognises in text what a template left to be filled in.</summary>
public static class Placeholder
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "your-org", "your-username", "your-user", "your-name", "your-model", "your-dataset", "your-repo",
        "your_org", "your_username", "your_model", "your_dataset", "my-org", "username",
    };

    private static readonly string[] ExactNames = ["REPO_NAME", "MODEL_NAME", "USERNAME", "ORG_NAME"];

    /// <summary>What ends the path of a link; behind it <c>username=</c> is a parameter, not a stand-in.</summary>
    private static readonly char[] PathEnds = ['?', '#'];

    /// <summary>Whether the whole text is a placeholder: <c>{x}</c>, <c>{{X}}</c> or <c>&lt;x&gt;</c>.</summary>
    public static bool IsTemplate(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 2
            && ((trimmed[0] == '{' && trimmed[trimmed.Length - 1] == '}') || (trimmed[0] == '<' && trimmed[trimmed.Length - 1] == '>'))
            && trimmed.Trim('{', '}', '<', '>').All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ' or '.')
            && trimmed.Trim('{', '}', '<', '>').Length > 0;
    }

    /// <summary>The text when it is a placeholder as a whole, else null.</summary>
    public static string? Whole(string text) => IsTemplate(text) ? text.Trim() : null;

    /// <summary>The first part of an id or a link that is a placeholder; null when there is none.</summary>
    public static string? In(string idOrUrl)
    {
        var parts = idOrUrl.Split(PathEnds)[0].Split('/');
        var at = Array.FindIndex(parts, part => Names.Contains(part) || ExactNames.Contains(part) || IsTemplate(part));
        if (at >= 0)
        {
            return parts[at].Trim();
        }

        var org = Array.FindIndex(parts, part => part == "org");
        return org >= 0 && org + 1 < parts.Length && parts[org + 1] == "model" ? "org/model" : null;
    }
}
