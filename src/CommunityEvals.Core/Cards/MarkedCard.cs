using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>The text of a card, with at most one block that the build writes. Everything else in it is its author's.</summary>
public sealed class MarkedCard
{
    /// <summary>The line that a block ends with.</summary>
    public const string EndMark = "<!-- community-evals: end -->";

    /// <summary>The line that a block begins with, as the build writes it where there is none; only its first two words count.</summary>
    public const string BeginMark = "<!-- community-evals: begin, written by 'dotnet build -t:CommunityEvalsCards' -->";

    private readonly string _text;
    private readonly CardMark? _begin;
    private readonly CardMark? _end;

    /// <summary>Takes the text of a card.</summary>
    public MarkedCard(string text)
    {
        _text = text;
        switch (CardMark.Find(text).Take(3).ToList())
        {
            case []:
                break;
            case [{ IsBegin: true } begin, { IsBegin: false } end]:
                (_begin, _end) = (begin, end);
                break;
            case var marks:
                Fault = FaultOf(marks);
                break;
        }
    }

    /// <summary>What is wrong with the marks; null when there are none, or one of each in their order.</summary>
    public CardFault? Fault { get; }

    /// <summary>The line that begins the block; null when there is none.</summary>
    public CharSpan? Begin => _begin?.Span;

    /// <summary>The text with another block. Where there was none, one is added at the end.</summary>
    /// <param name="content">Markdown with <c>\n</c>; it gets the line ends that the card has there.</param>
    public string With(string content)
    {
        if (_begin is null || _end is null)
        {
            return Append(content);
        }

        var head = _text.Substring(0, _begin.Next);
        var lineEnd = _text.Substring(_begin.Span.End, _begin.Next - _begin.Span.End);
        return head + WithLineEnds($"\n{content}\n", lineEnd) + _text.Substring(_end.Span.Start);
    }

    /// <summary>The first line with something in it that another text would have in place of what is there, from 1, and what it says.</summary>
    public (int Line, string Text) FirstChange(string other)
    {
        var at = 0;
        while (at < _text.Length && at < other.Length && _text[at] == other[at])
        {
            at++;
        }

        var lines = new YamlText(other);
        var begin = lines.LineStart(lines.PositionAt(at).Line);
        while (begin < other.Length && char.IsWhiteSpace(other[begin]))
        {
            begin++;
        }

        return (lines.PositionAt(begin).Line, other.Substring(begin).Split('\r', '\n')[0]);
    }

    private static CardFault FaultOf(List<CardMark> marks) => marks switch
    {
        [{ IsBegin: false } end, ..] => new(end.Span, $"this ends a block that has no begin: write '{BeginMark}' on a line of its own before it"),
        [var begin] => new(begin.Span, $"this block has no end: write '{EndMark}' on a line of its own where it ends"),
        [_, { IsBegin: true } second, ..] => new(second.Span, $"this block begins within another: write '{EndMark}' where the first one ends, or remove one of the two begins"),
        [_, _, { IsBegin: true } third, ..] => new(third.Span, "this is a second block: keep one, and remove the other with both of its marks"),
        _ => new(marks[marks.Count - 1].Span, "this is a second end of one block: keep one"),
    };

    private string Append(string content)
    {
        var firstEnd = _text.IndexOf('\n');
        var lineEnd = firstEnd > 0 && _text[firstEnd - 1] == '\r' ? "\r\n" : "\n";
        var gap = _text.Length == 0 ? "" : _text[_text.Length - 1] == '\n' ? "\n" : "\n\n";
        return _text + WithLineEnds($"{gap}{BeginMark}\n\n{content}\n{EndMark}\n", lineEnd);
    }

    private static string WithLineEnds(string text, string lineEnd) => text.Replace("\n", lineEnd);
}

/// <summary>What is wrong with the marks of a card.</summary>
/// <param name="Span">The line of the mark.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record CardFault(CharSpan Span, string Message);
