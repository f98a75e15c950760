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

    /// <summary>Each placeholder in an id or a link holds one of these; nearly no text does.</summary>
    private static readonly string[] Traces = ["your", "my-org", "name", "org/model"];

    private static readonly char[] Openings = ['{', '<'];

    /// <summary>What ends the path of a link; behind it <c>username=</c> is a parameter, not a stand-in.</summary>
    private static readonly char[] PathEnds = ['?', '#'];

    /// <summary>Whether the whole text is a placeholder: <c>{x}</c>, <c>{{X}}</c> or <c>&lt;x&gt;</c>.</summary>
    public static bool IsTemplate(string text)
    {
        if (text.IndexOfAny(Openings) < 0)
        {
            return false;
        }

        var trimmed = text.Trim();
        return trimmed.Length > 2
            && ((trimmed[0] == '{' && trimmed[trimmed.Length - 1] == '}') || (trimmed[0] == '<' && trimmed[trimmed.Length - 1] == '>'))
            && trimmed.Trim('{', '}', '<', '>').All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ' or '.')
            && trimmed.Trim('{', '}', '<', '>').Length > 0;
    }

    /// <summary>The text when it is a placeholder as a whole, else null.</summary>
    public static string? Whole(string text) => IsTemplate(text) ? text.Trim() : null;

    /// <summary>The placeholder in an id or a link: the whole, or one of its parts; null when there is none.</summary>
    public static string? In(string idOrUrl)
    {
        if (IsTemplate(idOrUrl))
        {
            return idOrUrl.Trim();
        }

        if (!Array.Exists(Traces, trace => idOrUrl.IndexOf(trace, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return null;
        }

        var parts = idOrUrl.Split(PathEnds)[0].Split('/');
        var at = Array.FindIndex(parts, part => Names.Contains(part) || ExactNames.Contains(part));
        if (at >= 0)
        {
            return parts[at];
        }

        var org = Array.FindIndex(parts, part => part == "org");
        return org >= 0 && org + 1 < parts.Length && parts[org + 1] == "model" ? "org/model" : null;
    }
}
