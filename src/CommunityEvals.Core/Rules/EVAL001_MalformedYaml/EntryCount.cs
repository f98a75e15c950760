namespace CommunityEvals.Rules;

/// <summary>Counts results where no parser can.</summary>
internal static class EntryCount
{
    /// <summary>Number of lines that begin a list item at the indentation of the first one.</summary>
    public static int Guess(string text)
    {
        var count = 0;
        var indentation = -1;
        for (var start = 0; start < text.Length; start = NextLine(text, start))
        {
            var at = start;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            var isItem = at + 1 < text.Length && text[at] == '-' && text[at + 1] is ' ' or '\r' or '\n';
            if (isItem && (indentation < 0 || indentation == at - start))
            {
                indentation = at - start;
                count++;
            }
        }

        return count;
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
