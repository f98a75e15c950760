using System.Globalization;
using System.Numerics;

namespace CommunityEvals.Scores;

/// <summary>A score: the digits that somebody wrote, compared exactly.</summary>
/// <remarks>A double would make equals of what is not, and <c>20.90</c> would come out as <c>20.9</c>.</remarks>
public sealed class Score : IComparable<Score>, IEquatable<Score>
{
    private readonly int _sign;
    private readonly string _digits;
    private readonly long _exponent;

    private Score(string json, int sign, string digits, long exponent)
    {
        Json = json;
        _sign = sign;
        _digits = digits;
        _exponent = exponent;
    }

    /// <summary>The number 1.</summary>
    public static Score One { get; } = Parse("1");

    /// <summary>The number as JSON writes it: the digits of the file where they are a JSON number, else the same number normalised.</summary>
    public string Json { get; }

    /// <summary>The same with a decimal point or an exponent, for readers that tell a column's type by the form of its numbers.</summary>
    public string DecimalJson => Json.IndexOfAny(['.', 'e', 'E']) < 0 ? Json + ".0" : Json;

    /// <summary>Reads a number of YAML's core schema; null for <c>.nan</c>, <c>.inf</c>, what a double cannot hold, and what is no number.</summary>
    public static Score? TryParse(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            text = ToDecimal(text);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value)
            ? Parse(text)
            : null;
    }

    /// <summary>Whether <paramref name="left"/> is less than <paramref name="right"/>.</summary>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is greater than <paramref name="right"/>.</summary>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is at most <paramref name="right"/>.</summary>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is at least <paramref name="right"/>.</summary>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both are the same number, however written.</summary>
    public static bool operator ==(Score? left, Score? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Score? left, Score? right) => !(left == right);

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(Json, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Score? other)
    {
        if (other is null)
        {
            return 1;
        }

        if (_sign != other._sign)
        {
            return _sign.CompareTo(other._sign);
        }

        // 0.digits * 10^exponent without leading zeros: the greater exponent is the greater number, then the digits decide.
        var magnitude = _exponent != other._exponent
            ? _exponent.CompareTo(other._exponent)
            : string.CompareOrdinal(_digits, other._digits);
        return _sign * magnitude;
    }

    /// <inheritdoc/>
    public bool Equals(Score? other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(_digits) * 397) ^ (int)_exponent ^ _sign);

    /// <inheritdoc/>
    public override string ToString() => Json;

    private static Score Parse(string text)
    {
        var at = text[0] is '-' or '+' ? 1 : 0;
        var isNegative = text[0] == '-';
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? text.Substring(at) : text.Substring(at, exponentAt - at);
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa.Substring(0, point);
        var fraction = point < 0 ? "" : mantissa.Substring(point + 1);

        var all = whole + fraction;
        var digits = all.TrimStart('0');
        var exponent = ExponentOf(text, exponentAt) + whole.Length - (all.Length - digits.Length);
        digits = digits.TrimEnd('0');
        var sign = digits.Length == 0 ? 0 : isNegative ? -1 : 1;
        return new(WriteJson(text, isNegative, whole, fraction, exponentAt), sign, digits, sign == 0 ? 0 : exponent);
    }

    private static string WriteJson(string text, bool isNegative, string whole, string fraction, int exponentAt)
    {
        var trimmed = whole.TrimStart('0');
        return (isNegative ? "-" : "")
            + (trimmed.Length == 0 ? "0" : trimmed)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + (exponentAt < 0 ? "" : text.Substring(exponentAt));
    }

    /// <summary>The exponent as written; what does not fit belongs to a zero, or a double could not have held it, and is cut.</summary>
    private static long ExponentOf(string text, int exponentAt)
    {
        if (exponentAt < 0)
        {
            return 0;
        }

        var written = text.Substring(exponentAt + 1);
        const long Cut = int.MaxValue;
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Max(-Cut, Math.Min(Cut, exponent))
            : written[0] == '-' ? -Cut : Cut;
    }

    private static string ToDecimal(string text)
    {
        var radix = text[1] == 'x' ? 16 : 8;
        var value = BigInteger.Zero;
        foreach (var digit in text.Skip(2))
        {
            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
            if (value.ToByteArray().Length > 200)
            {
                // Far beyond a double.
                return "1e999";
            }
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
