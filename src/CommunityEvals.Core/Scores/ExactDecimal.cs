using System.Globalization;
using System.Numerics;

namespace CommunityEvals.Scores;

/// <summary>A decimal fraction of any length: sums and differences of scores are exact, and keep the decimals that were written.</summary>
internal readonly struct ExactDecimal : IComparable<ExactDecimal>
{
    /// <summary>Far more than any score has, and few enough to be reckoned with at once. <c>1e-999999999</c> is a number too.</summary>
    private const int MostDigits = 1000;

    private readonly BigInteger _digits;
    private readonly int _decimals;

    private ExactDecimal(BigInteger digits, int decimals)
    {
        _digits = digits;
        _decimals = decimals;
    }

    /// <summary>A whole number.</summary>
    public static implicit operator ExactDecimal(int value) => new(value, 0);

    /// <summary>The sum.</summary>
    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        var decimals = Math.Max(left._decimals, right._decimals);
        return new(left.DigitsWith(decimals) + right.DigitsWith(decimals), decimals);
    }

    /// <summary>The difference.</summary>
    public static ExactDecimal operator -(ExactDecimal left, ExactDecimal right) => left + new ExactDecimal(-right._digits, right._decimals);

    /// <summary>The product.</summary>
    public static ExactDecimal operator *(ExactDecimal left, ExactDecimal right) => new(left._digits * right._digits, left._decimals + right._decimals);

    /// <summary>Whether it is less.</summary>
    public static bool operator <(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether it is greater.</summary>
    public static bool operator >(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether it is at most the other.</summary>
    public static bool operator <=(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether it is at least the other.</summary>
    public static bool operator >=(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>The number of a score; null when it is too long to be reckoned with.</summary>
    public static ExactDecimal? Of(Score score)
    {
        var text = score.Json;
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var exponent = 0;
        if (mantissa.Length > MostDigits
            || (exponentAt >= 0 && !int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            || exponent is < -MostDigits or > MostDigits)
        {
            return null;
        }

        var point = mantissa.IndexOf('.');
        var digits = BigInteger.Parse(mantissa.Replace(".", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Of(digits, (point < 0 ? 0 : mantissa.Length - point - 1) - exponent);
    }

    /// <summary>A hundred times it: with two decimals less, where it has them.</summary>
    public ExactDecimal ToPercent() => Of(_digits, _decimals - 2);

    /// <summary>
    /// The quotient, with at most two decimals more than it has itself, the last one rounded half away from zero; zeros that
    /// the division adds at the end are left out.
    /// </summary>
    /// <param name="divisor">At least 1.</param>
    public ExactDecimal DividedBy(int divisor)
    {
        var dividend = DigitsWith(_decimals + 2);
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        if (BigInteger.Abs(rest) * 2 >= divisor)
        {
            quotient += dividend.Sign;
        }

        var decimals = _decimals + 2;
        while (decimals > _decimals && quotient % 10 == 0)
        {
            quotient /= 10;
            decimals--;
        }

        return new(quotient, decimals);
    }

    /// <summary>Whether both are the same but for the digits that the shorter one does not have.</summary>
    public bool IsRounded(ExactDecimal other)
    {
        var difference = this - other;
        var lastPlace = new ExactDecimal(1, Math.Min(_decimals, other._decimals));
        return new ExactDecimal(BigInteger.Abs(difference._digits), difference._decimals) * 2 <= lastPlace;
    }

    /// <inheritdoc/>
    public int CompareTo(ExactDecimal other) => (this - other)._digits.Sign;

    /// <summary>As a score; null when a double cannot hold it.</summary>
    public Score? ToScore()
    {
        var digits = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture).PadLeft(_decimals + 1, '0');
        var whole = digits.Substring(0, digits.Length - _decimals);
        return Score.TryParse((_digits.Sign < 0 ? "-" : "") + whole + (_decimals == 0 ? "" : "." + digits.Substring(whole.Length)));
    }

    private static ExactDecimal Of(BigInteger digits, int decimals) =>
        decimals < 0 ? new(digits * BigInteger.Pow(10, -decimals), 0) : new(digits, decimals);

    private BigInteger DigitsWith(int decimals) => _digits * BigInteger.Pow(10, decimals - _decimals);
}
