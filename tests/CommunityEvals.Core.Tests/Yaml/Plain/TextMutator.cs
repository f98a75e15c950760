using System.Text;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>Changes texts a little, so that many of them are still YAML.</summary>
internal sealed class TextMutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "\r\n", " ", "  ", "\n  ", "\n\n", "\n- ", "\n  # ", "\"", "'", "{", "}", "[", "]", ":", ": ", "- ", "-", "#", " # ", "&a ", "*a", "!", "%", "@", "|", ">", ">-\n", "|\n",
        "?", "? ", "---\n", "...\n", "<<", "\0", "\uFEFF", "\u0085", "\u2028", "\u00A0", "é", "😀", "~", ",", ", ", "\\", "x", "0", ".", ".inf", "null", "a:", "a: b", "{a: b}", "[a, b]",
    ];

    /// <summary>The text with up to three changes.</summary>
    public string Mutate(string seed)
    {
        var text = new StringBuilder(seed);
        for (var count = random.Next(1, 4); count > 0 && text.Length > 0; count--)
        {
            Change(text, random.Next(text.Length));
        }

        return text.ToString();
    }

    private void Change(StringBuilder text, int at)
    {
        var from = random.Next(text.Length);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                break;
            case 1:
                text.Insert(at, text.ToString(from, Math.Min(random.Next(1, 40), text.Length - from)));
                break;
            case 2:
                text[at] = Piece()[0];
                break;
            case 3:
                ChangeIndentation(text, at);
                break;
            default:
                text.Insert(at, Piece());
                break;
        }
    }

    private void ChangeIndentation(StringBuilder text, int at)
    {
        while (at > 0 && text[at - 1] != '\n')
        {
            at--;
        }

        if (random.Next(2) == 0 && at < text.Length && text[at] == ' ')
        {
            text.Remove(at, 1);
        }
        else
        {
            text.Insert(at, new string(' ', random.Next(1, 4)));
        }
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];
}
