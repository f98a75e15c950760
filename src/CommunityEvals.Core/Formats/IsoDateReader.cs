namespace CommunityEvals.Formats;

/// <summary>Reads a date or datetime in ISO 8601's extended form: <c>2026-01-15</c>, <c>2026-01-15T10:30:00.5+01:00</c>.</summary>
internal struct IsoDateReader
{
    private readonly string _text;
    private int _at;
    private bool _isReal;

    private IsoDateReader(string text)
    {
        _text = text;
        _at = 0;
        _isReal = true;
    }

    private readonly bool IsAtEnd => _at == _text.Length;

    /// <summary>Whether a text is written so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">Its day, or null when there is no such day or time.</param>
    public static bool TryRead(string text, out DateTime? day)
    {
        var reader = new IsoDateReader(text);
        return reader.ReadDate(out day) && (reader.IsAtEnd || reader.ReadTime(ref day));
    }

    private bool ReadDate(out DateTime? day)
    {
        day = null;
        if (Digits(4) is not { } year || !Take('-') || Digits(2) is not { } month || !Take('-') || Digits(2) is not { } number)
        {
            return false;
        }

        if (year > 0 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month))
        {
            day = new(year, month, number);
        }

        return true;
    }

    private bool ReadTime(ref DateTime? day)
    {
        var isWellFormed = Take('T') && Part(below: 24) && Take(':') && Part(below: 60)
            && (!Take(':') || (Part(below: 60) && (!Take('.') || Fraction())))
            && ReadZone()
            && IsAtEnd;
        day = _isReal ? day : null;
        return isWellFormed;
    }

    private bool ReadZone()
    {
        if (Take('Z') || !(Take('+') || Take('-')))
        {
            return true;
        }

        var hasHours = Part(below: 24);
        if (IsAtEnd)
        {
            return hasHours;
        }

        // Minutes may follow, with or without a colon.
        Take(':');
        return hasHours && Part(below: 60);
    }

    private bool Part(int below)
    {
        var value = Digits(2);
        _isReal &= value < below;
        return value is not null;
    }

    private bool Fraction()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private int? Digits(int count)
    {
        var value = 0;
        for (var end = _at + count; _at < end; _at++)
        {
            if (_at == _text.Length || _text[_at] is < '0' or > '9')
            {
                return null;
            }

            value = (value * 10) + (_text[_at] - '0');
        }

        return value;
    }

    private bool Take(char c)
    {
        if (IsAtEnd || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }
}
