using System.Globalization;
using System.Numerics;

namespace CommunityEvals.Scores;

/// <summary>A score: the digits that somebody wrote, compared exactly.</summary>
/// <remarks>A double would make equals of what is not, and <c>20.90</c> would come out as <c>20.9</c>.</remarks>
public sealed class Score : IComparable<Score>, IEquatable<Score>
{
    /// <summary>How far apart two doubles must be, of what they are, to tell that the scores are; each is wrong by less than a thousandth of that.</summary>
    private const double ClearlyApart = 1e-12;

    private readonly double _nearest;
    private ExactNumber? _exact;

    private Score(string json, double nearest)
    {
        Json = json;
        _nearest = nearest;
    }

    /// <summary>The number 0.</summary>
    public static Score Zero { get; } = new("0", 0);

    /// <summary>The number 1.</summary>
    public static Score One { get; } = new("1", 1);

    /// <summary>The number 100.</summary>
    public static Score Hundred { get; } = new("100", 100);

    /// <summary>The number as JSON writes it: the digits of the file where they are a JSON number, else the same number normalised.</summary>
    public string Json { get; }

    private ExactNumber Exact => _exact ??= ExactNumber.Parse(Json);

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
            ? new(JsonNumber.Write(text), value)
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
    public double ToDouble() => _nearest;

    /// <inheritdoc/>
    public int CompareTo(Score? other)
    {
        if (other is null)
        {
            return 1;
        }

        var difference = _nearest - other._nearest;
        if (Math.Abs(difference) > ClearlyApart * Math.Max(Math.Abs(_nearest), Math.Abs(other._nearest)))
        {
            return Math.Sign(difference);
        }

        return Json == other.Json ? 0 : Exact.CompareTo(other.Exact);
    }

    /// <inheritdoc/>
    public bool Equals(Score? other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Exact.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Json;

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
