using System.Text;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Text in parts that each end with a NUL, as programs write what may hold any other character.</summary>
/// <param name="stream">The text, in UTF-8. What is no UTF-8 in it comes out as U+FFFD.</param>
/// <param name="mostBytes">How much of it is read.</param>
internal sealed class NulSeparatedText(Stream stream, long mostBytes)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly List<byte> _begun = [];
    private int _at;
    private int _end;
    private long _read;

    /// <summary>The next part; null at the end.</summary>
    /// <exception cref="GitFault">There is more than is read.</exception>
    public string? Next()
    {
        while (_at < _end || Fill())
        {
            var nul = Array.IndexOf(_buffer, (byte)0, _at, _end - _at);
            var part = new ArraySegment<byte>(_buffer, _at, (nul < 0 ? _end : nul) - _at);
            _at += part.Count + 1;
            if (nul >= 0)
            {
                return Complete(part);
            }

            _begun.AddRange(part);
        }

        return null;
    }

    private string Complete(ArraySegment<byte> part)
    {
        if (_begun.Count == 0)
        {
            return Encoding.UTF8.GetString(part.Array!, part.Offset, part.Count);
        }

        _begun.AddRange(part);
        var text = Encoding.UTF8.GetString([.. _begun]);
        _begun.Clear();
        return text;
    }

    private bool Fill()
    {
        _at = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        _read += _end;
        return _read <= mostBytes ? _end > 0 : throw new GitFault($"its history is larger than {mostBytes} bytes of log");
    }
}
