namespace CommunityEvals.Yaml;

/// <summary>Makes what a stranger wrote fit to be shown in a message: one line, not endless, no control characters.</summary>
public static class Quoted
{
    private const int Longest = 80;

    /// <summary><paramref name="text"/> on one line, cut to <paramref name="longest"/> characters with "…", bidirectional controls as U+ numbers.</summary>
    public static string OneLine(string text, int longest = Longest)
    {
        if (text.Length <= longest && IsHarmless(text))
        {
            return text;
        }

        var builder = new System.Text.StringBuilder(Math.Min(text.Length, longest) + 1);
        foreach (var c in text)
        {
            if (builder.Length >= longest)
            {
                if (char.IsHighSurrogate(builder[builder.Length - 1]))
                {
                    builder.Length--;
                }

                return builder.Append('…').ToString();
            }

            Append(builder, c);
        }

        return builder.ToString();
    }

    private static bool IsHarmless(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(System.Text.StringBuilder builder, char c)
    {
        if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
        {
            builder.Append(' ');
        }
        else if (char.IsControl(c) || IsFormatControl(c))
        {
            builder.Append("U+").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            builder.Append(c);
        }
    }

    /// <summary>Characters that change the order or look of the text around them, and so could forge a message.</summary>
    private static bool IsFormatControl(char c) =>
        c is '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
