namespace CommunityEvals.Cards;

/// <summary>Finds the YAML at the head of a card.</summary>
/// <remarks>
/// Blanks, a line <c>---</c>, the YAML, a line <c>---</c>: <c>REGEX_YAML_BLOCK</c> in <c>src/huggingface_hub/repocard.py</c> of
/// huggingface/huggingface_hub.
/// </remarks>
public static class FrontMatter
{
    private const string Mark = "---";

    /// <summary>Whether <paramref name="text"/> begins with front matter, whether or not it ends.</summary>
    public static bool Begins(string text) => FindBegin(text) >= 0;

    /// <summary>The text up to the closing line, the opening one included, so that it is one YAML document with the places of the card; null when there is none, or no end of it.</summary>
    public static string? Find(string text)
    {
        var at = FindBegin(text);
        while (at >= 0 && at < text.Length)
        {
            if (IsMark(text, at))
            {
                return text.Substring(0, at);
            }

            at = NextLine(text, at);
        }

        return null;
    }

    /// <summary>The first character behind the opening line, or -1.</summary>
    private static int FindBegin(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }

        return IsMark(text, at) ? NextLine(text, at) : -1;
    }

    private static bool IsMark(string text, int at) =>
        string.CompareOrdinal(text, at, Mark, 0, Mark.Length) == 0 && (at + Mark.Length == text.Length || text[at + Mark.Length] is '\r' or '\n');

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? text.Length : end + 1;
    }
}
