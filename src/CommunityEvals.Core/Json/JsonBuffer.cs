using System.Globalization;

namespace CommunityEvals.Json;

/// <summary>Gathers text for an output that is slow to take it bit by bit, and escapes what stands in quotes.</summary>
/// <param name="output">Where the text goes; null to keep it.</param>
internal sealed class JsonBuffer(TextWriter? output)
{
    private char[] _buffer = new char[output is null ? 1024 : 16 * 1024];
    private int _length;

    public void Append(char c)
    {
        MakeRoom(1);
        _buffer[_length++] = c;
    }

    public void Append(string text)
    {
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

    /// <summary>Takes the text of another buffer, which is empty then.</summary>
    public void Take(JsonBuffer other)
    {
        if (output is null)
        {
            MakeRoom(other._length);
            Array.Copy(other._buffer, 0, _buffer, _length, other._length);
            _length += other._length;
        }
        else
        {
            Flush(output);
            output.Write(other._buffer, 0, other._length);
        }

        other._length = 0;
    }

    /// <summary>Passes on what was gathered, or returns it when it was kept.</summary>
    public string Finish()
    {
        if (output is null)
        {
            return new(_buffer, 0, _length);
        }

        Flush(output);
        return "";
    }

    private void MakeRoom(int count)
    {
        if (count <= _buffer.Length - _length)
        {
            return;
        }

        if (output is not null)
        {
            Flush(output);
        }

        if (count > _buffer.Length - _length)
        {
            Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _length + count));
        }
    }

    private void Flush(TextWriter to)
    {
        to.Write(_buffer, 0, _length);
        _length = 0;
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
