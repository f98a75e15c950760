namespace CommunityEvals.Yaml;

/// <summary>Goes over a text line by line. Tabs, emoji and control characters are out of its reach: it stands still before them.</summary>
internal abstract class PlainLines(string text)
{
    /// <summary>The text.</summary>
    protected string Text { get; } = text;

    /// <summary>Where reading goes on.</summary>
    protected int At { get; set; }

    /// <summary>Where the line begins that is read.</summary>
    protected int LineStart { get; set; }

    /// <summary>The character that is read next; NUL at the end of the text.</summary>
    protected char Current => At < Text.Length ? Text[At] : '\0';

    /// <summary>The column of what is read next, from 0; -1 at the end of the text.</summary>
    protected int Column => At < Text.Length ? At - LineStart : -1;

    /// <summary>Goes on to what stands on the next lines, past comments. False when more than a comment stands on this one.</summary>
    protected bool EndLine()
    {
        var line = LineStart;
        while (true)
        {
            SkipSpaces();
            if (Current == '#' && (At == LineStart || Text[At - 1] == ' '))
            {
                while (IsOrdinary(Current))
                {
                    At++;
                }
            }

            var next = NextLine(At);
            if (next < 0)
            {
                return LineStart > line || At == Text.Length;
            }

            At = LineStart = next;
        }
    }

    protected void SkipSpaces()
    {
        while (Current == ' ')
        {
            At++;
        }
    }

    /// <summary>Where the line behind a line break begins; -1 when there is no line break at <paramref name="at"/>.</summary>
    protected int NextLine(int at)
    {
        if (at < Text.Length && Text[at] == '\n')
        {
            return at + 1;
        }

        return at + 1 < Text.Length && Text[at] == '\r' && Text[at + 1] == '\n' ? at + 2 : -1;
    }

    protected bool IsBlank(int at) => at >= Text.Length || Text[at] is ' ' or '\n' or '\r';

    /// <summary>Number of spaces that the next line begins with; -1 when this line does not end here.</summary>
    protected int IndentationBelow()
    {
        var start = NextLine(At);
        var at = start;
        while (start >= 0 && at < Text.Length && Text[at] == ' ')
        {
            at++;
        }

        return start < 0 ? -1 : at - start;
    }

    /// <summary>A character that means the same to everyone and ends no line.</summary>
    protected static bool IsOrdinary(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and <= '\uFFFD' and not '\uFEFF');
}
