namespace CommunityEvals.Cards;

/// <summary>Tells, line by line, what is fenced code (spec.commonmark.org, "Fenced code blocks").</summary>
internal sealed class CodeFence
{
    private const int LeastMarks = 3;
    private const int MostIndent = 3;

    private char _mark;
    private int _count;

    /// <summary>Whether the next line is a fence or within two.</summary>
    public bool Takes(string line)
    {
        var trimmed = line.TrimStart(' ');
        var mark = trimmed.Length > 0 && trimmed[0] is '`' or '~' ? trimmed[0] : '\0';
        var count = trimmed.TakeWhile(c => c == mark).Count();
        var isFence = mark != '\0' && count >= LeastMarks && line.Length - trimmed.Length <= MostIndent;
        var rest = trimmed.Substring(count);
        if (_count == 0)
        {
            if (isFence && (mark != '`' || rest.IndexOf('`') < 0))
            {
                (_mark, _count) = (mark, count);
            }

            return _count > 0;
        }

        if (isFence && mark == _mark && count >= _count && string.IsNullOrWhiteSpace(rest))
        {
            _count = 0;
        }

        return true;
    }
}
