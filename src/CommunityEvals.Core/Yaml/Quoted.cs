using System.Globalization;
using System.Text;

namespace CommunityEvals.Yaml;

/// <summary>Makes what a stranger wrote fit to be shown: one line, not endless, no control characters.</summary>
public static class Quoted
{
    private const int Longest = 80;

    /// <summary>
    /// <paramref name="text"/> on one line, cut to <paramref name="longest"/> characters with "…", bidirectional controls and other
    /// invisible characters as U+ numbers, half of a character as U+FFFD.
    /// </summary>
    public static string OneLine(string text, int longest = Longest)
    {
        if (text.Length <= longest && IsHarmless(text))
        {
            return text;
        }

        var builder = new StringBuilder(Math.Min(text.Length, longest) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (builder.Length >= longest)
            {
                return builder.Append('…').ToString();
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                builder.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Append(builder, text[i]);
            }
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

    private static void Append(StringBuilder builder, char c)
    {
        if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
        {
            builder.Append(' ');
        }
        else if (char.IsSurrogate(c))
        {
            builder.Append('\uFFFD');
        }
        else if (char.IsControl(c) || (IsFormatControl(c) && !JoinsEmoji(builder, c)))
        {
            builder.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            builder.Append(c);
        }
    }

    /// <summary>Characters that change the order or look of the text around them, and so could forge a message.</summary>
    private static bool IsFormatControl(char c) =>
        c is '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>Whether it is the joiner of which families and professions are made, behind an emoji.</summary>
    private static bool JoinsEmoji(StringBuilder builder, char c) =>
        c == '\u200D' && builder.Length > 0 && (char.IsLowSurrogate(builder[builder.Length - 1]) || builder[builder.Length - 1] == '\uFE0F');
}
