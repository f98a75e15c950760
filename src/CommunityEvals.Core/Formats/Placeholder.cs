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

    private static readonly char[] Openings = ['{', '<'];

    private const string OrgModel = "org/model";

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

    /// <summary>The first part of an id or a link that is a placeholder; null when there is none.</summary>
    public static string? In(string idOrUrl)
    {
        var end = idOrUrl.IndexOfAny(PathEnds);
        end = end < 0 ? idOrUrl.Length : end;
        for (var start = 0; start < end;)
        {
            var slash = idOrUrl.IndexOf('/', start, end - start);
            var partEnd = slash < 0 ? end : slash;
            if (MayBePlaceholder(idOrUrl, start, partEnd) && idOrUrl.Substring(start, partEnd - start) is var part && IsPlaceholder(part))
            {
                return part.Trim();
            }

            start = partEnd + 1;
        }

        var org = idOrUrl.IndexOf(OrgModel, 0, end, StringComparison.Ordinal);
        return org >= 0 && (org == 0 || idOrUrl[org - 1] == '/') && (org + OrgModel.Length == end || idOrUrl[org + OrgModel.Length] == '/') ? OrgModel : null;
    }

    private static bool IsPlaceholder(string part) => Names.Contains(part) || ExactNames.Contains(part) || IsTemplate(part);

    /// <summary>Nearly no part of an id or a link can be one by its first letter and its length.</summary>
    private static bool MayBePlaceholder(string text, int start, int end) => text[start] switch
    {
        'y' or 'Y' or 'm' or 'M' or 'u' or 'U' or 'R' or 'O' => end - start is > 5 and < 15,
        '{' or '<' => true,
        var c => char.IsWhiteSpace(c),
    };
}
