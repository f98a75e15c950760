using System.Text;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>Damages texts at random, with what means something in YAML.</summary>
internal static class TextDamage
{
    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "\r\n", " ", "  ", "\n  ", "\n\n", "\"", "'", "{", "}", "[", "]", ":", ": ", "- ", "-", "#", " # ", "&a", "*a", "!", "%", "@",
        "|", ">", ">-\n", "|\n", "?", "? ", "---\n", "...\n", "<<", "\0", "\uFEFF", "\u0085", "\u2028", "\u00A0", "é", "😀", "~", ",", ", ", "\\", "x", "0",
        ".", ".inf", "null", "a:", "a: b", "{a: b}",
    ];

    /// <summary>The text with up to two damages.</summary>
    public static string Damage(string original, Random random)
    {
        var text = new StringBuilder(original);
        for (var count = random.Next(3); count > 0 && text.Length > 0; count--)
        {
            DamageOnce(text, random.Next(text.Length), random);
        }

        return text.ToString();
    }

    private static void DamageOnce(StringBuilder text, int at, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                break;
            case 1:
                text.Insert(at, PartOf(text, at, random));
                break;
            case 2:
                text.Insert(at, PartOf(text, random.Next(text.Length), random));
                break;
            case 3:
                text[at] = Pieces[random.Next(Pieces.Length)][0];
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private static string PartOf(StringBuilder text, int from, Random random) => text.ToString(from, Math.Min(random.Next(1, 40), text.Length - from));
}
