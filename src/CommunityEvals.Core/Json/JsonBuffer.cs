using System.Globalization;

namespace CommunityEvals.Json;

/// <summary>Gathers text for an output that is slow to take it bit by bit, and escapes what stands in quotes.</summary>
internal sealed class JsonBuffer(TextWriter output)
{
    private readonly char[] _buffer = new char[16 * 1024];
    private int _length;

    public void Append(char c)
    {
        MakeRoom(1);
        _buffer[_length++] = c;
    }

    public void Append(string text)
    {
        if (text.Length > _buffer.Length)
        {
            Flush();
            output.Write(text);
            return;
        }

        MakeRoom(text.Length);
        text.CopyTo(0, _buffer, _length, text.Length);
        _length += text.Length;
    }

    public void Append(int number)
    {
        if (number < 0)
        {
            Append(number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var digits = 1;
        for (var rest = number / 10; rest > 0; rest /= 10)
        {
            digits++;
        }

        MakeRoom(digits);
        _length += digits;
        for (var at = _length - 1; digits > 0; digits--, at--, number /= 10)
        {
            _buffer[at] = (char)('0' + (number % 10));
        }
    }

    /// <summary>A key and its colon. Keys are ours and need no escapes.</summary>
    public void AppendKey(string key)
    {
        MakeRoom(key.Length + 4);
        _buffer[_length] = '"';
        key.CopyTo(0, _buffer, _length + 1, key.Length);
        _length += key.Length + 1;
        _buffer[_length++] = '"';
        _buffer[_length++] = ':';
        _buffer[_length++] = ' ';
    }

    public void AppendQuoted(string text)
    {
        Append('"');
        if (NeedsEscape(text))
        {
            for (var i = 0; i < text.Length; i++)
            {
                AppendEscaped(text, ref i);
            }
        }
        else
        {
            Append(text);
        }

        Append('"');
    }

    /// <summary>Passes on what was gathered.</summary>
    public void Flush()
    {
        output.Write(_buffer, 0, _length);
        _length = 0;
    }

    private void MakeRoom(int count)
    {
        if (count > _buffer.Length - _length)
        {
            Flush();
        }
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return true;
            }
        }

        return false;
    }

    private void AppendEscaped(string text, ref int at)
    {
        var c = text[at];
        switch (c)
        {
            case '"':
            case '\\':
                Append('\\');
                Append(c);
                break;
            case '\n':
                Append("\\n");
                break;
            case '\t':
                Append("\\t");
                break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                Append("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            case var _ when char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                Append(c);
                Append(text[++at]);
                break;
            case var _ when char.IsSurrogate(c):
                // Half of a character cannot be written as UTF-8.
                Append('\uFFFD');
                break;
            default:
                Append(c);
                break;
        }
    }
}
