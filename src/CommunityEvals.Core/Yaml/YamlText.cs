using System.Text;

namespace CommunityEvals.Yaml;

/// <summary>The text of one file, and where its lines begin.</summary>
/// <remarks>
/// A line ends with LF, CR, CR LF, U+0085, U+2028 or U+2029: the compiler's own definition, so that
/// every host prints the same numbers.
/// </remarks>
public sealed class YamlText
{
    private const int UsualLine = 20;

    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly byte[]? _utf8;
    private string? _text;
    private int[]? _lineStarts;

    /// <summary>Wraps the decoded text of a file.</summary>
    /// <param name="text">The text without its byte order mark.</param>
    /// <param name="isUtf8">False when the bytes were no valid UTF-8 and had to be guessed at.</param>
    public YamlText(string text, bool isUtf8 = true)
    {
        _text = text;
        IsUtf8 = isUtf8;
    }

    /// <summary>Wraps the text of a file that is kept in its smaller form as well.</summary>
    /// <param name="utf8">Valid UTF-8 without byte order mark.</param>
    public YamlText(byte[] utf8)
    {
        _utf8 = utf8;
        IsUtf8 = true;
    }

    /// <summary>The whole text.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(_utf8!);

    /// <summary>The whole text as UTF-8, without byte order mark. Not to be written to.</summary>
    public byte[] ToUtf8() => _utf8 ?? Encoding.UTF8.GetBytes(_text!);

    /// <summary>Whether the bytes of the file were valid UTF-8 (or UTF-16 with a byte order mark).</summary>
    public bool IsUtf8 { get; }

    /// <summary>Lets go of what can be made again, but for the places of the lines, which are small and often asked for.</summary>
    internal void Release() => _text = _utf8 is null ? _text : null;

    /// <summary>How the text ends its lines: as it ends the first one, LF when it has only one.</summary>
    public string LineBreak
    {
        get
        {
            var at = Text.IndexOfAny(['\r', '\n']);
            return at < 0 || Text[at] == '\n' ? "\n" : at + 1 < Text.Length && Text[at + 1] == '\n' ? "\r\n" : "\r";
        }
    }

    /// <summary>Whether the file goes on where the text ends, because it is larger than anybody reads.</summary>
    public bool IsCut { get; init; }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string Slice(CharSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of <paramref name="offset"/>, which may be the end of the text.</summary>
    public TextPosition PositionAt(int offset)
    {
        var starts = LineStarts;
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Lines and columns of <paramref name="span"/>.</summary>
    public TextRange RangeOf(CharSpan span) => new(PositionAt(span.Start), PositionAt(span.End));

    /// <summary>Offset of the first character of <paramref name="line"/> (from 1).</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The starts in order; places that are left over are behind every text.</summary>
    private static int[] FindLineStarts(string text)
    {
        var starts = new int[2 + (text.Length / UsualLine)];
        var count = 1;
        for (var end = text.IndexOfAny(LineBreaks); end >= 0; end = text.IndexOfAny(LineBreaks, starts[count - 1]))
        {
            if (count == starts.Length)
            {
                Array.Resize(ref starts, 2 * count);
            }

            var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            starts[count++] = isPair ? end + 2 : end + 1;
        }

        while (count < starts.Length)
        {
            starts[count++] = int.MaxValue;
        }

        return starts;
    }
}
