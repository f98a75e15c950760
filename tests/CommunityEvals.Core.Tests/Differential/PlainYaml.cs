using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CommunityEvals.Core.Tests.Differential;

/// <summary>Writes values as YAML, in styles that a seeded random picks; what is written never depends on how it is read.</summary>
internal sealed class PlainYaml(Random random)
{
    private static readonly Regex SafeUnquoted = new(@"^[A-Za-z][A-Za-z0-9_/.%]*( [A-Za-z0-9_/.%]+)*$|^\d{4}-\d\d-\d\d([T ][0-9:.+Z-]*)?$|^https?://[a-z0-9./_-]+$");

    private readonly StringBuilder _text = new();

    /// <summary>The YAML of <paramref name="root"/>.</summary>
    public static string Write(Plain root, Random random)
    {
        var yaml = new PlainYaml(random);
        yaml.WriteBlock(root, 0, isAtKey: false);
        return yaml._text.ToString();
    }

    private void WriteBlock(Plain node, int depth, bool isAtKey)
    {
        switch (node)
        {
            case Keyed { Pairs.Count: > 0 } map when random.Next(8) > 0 || depth == 0:
                WriteLines(isAtKey, depth, map.Pairs, pair =>
                {
                    _text.Append(pair.Key).Append(':');
                    WriteBlock(pair.Value, depth + 1, isAtKey: true);
                });
                break;
            case Listed { Items.Count: > 0 } list when random.Next(8) > 0 || depth == 0:
                WriteLines(isAtKey, depth, list.Items, item =>
                {
                    _text.Append('-');
                    WriteBlock(item, depth + 1, isAtKey: true);
                });
                break;
            default:
                _text.Append(isAtKey ? " " : "").Append(Inline(node, isInFlow: false)).Append('\n');
                break;
        }
    }

    private void WriteLines<T>(bool isAtKey, int depth, List<T> lines, Action<T> write)
    {
        _text.Append(isAtKey ? "\n" : "");
        foreach (var line in lines)
        {
            _text.Append(random.Next(12) == 0 ? "# a comment: - {\n" : "").Append(' ', depth * 2);
            write(line);
        }
    }

    private string Inline(Plain node, bool isInFlow) => node switch
    {
        Words words => Text(words.Text, isInFlow),
        Digits digits => digits.Text,
        Flag flag => flag.IsTrue ? "true" : "false",
        Nothing => random.Next(2) == 0 || isInFlow ? "null" : random.Next(2) == 0 ? "~" : "",
        Listed list => $"[{string.Join(", ", list.Items.Select(item => Inline(item, isInFlow: true)))}]",
        Keyed map => $"{{{string.Join(", ", map.Pairs.Select(pair => $"{pair.Key}: {Inline(pair.Value, isInFlow: true)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private string Text(string text, bool isInFlow)
    {
        var style = random.Next(4);
        return !isInFlow && style < 2 && SafeUnquoted.IsMatch(text) && text is not ("true" or "false" or "null") ? text
            : style == 3 && !text.Contains('\n', StringComparison.Ordinal) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : JsonSerializer.Serialize(text);
    }
}
