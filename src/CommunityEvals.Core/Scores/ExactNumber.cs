using System.Globalization;

namespace CommunityEvals.Scores;

/// <summary>A number without rounding: sign * 0.digits * 10^exponent, the digits without zeros at their ends.</summary>
internal sealed record ExactNumber(int Sign, string Digits, long Exponent) : IComparable<ExactNumber>
{
    /// <summary>Takes a JSON number apart.</summary>
    public static ExactNumber Parse(string json)
    {
        var (isNegative, whole, fraction, exponentAt) = JsonNumber.Split(json);
        var all = whole + fraction;
        var digits = all.TrimStart('0');
        var exponent = ExponentOf(json, exponentAt) + whole.Length - (all.Length - digits.Length);
        digits = digits.TrimEnd('0');
        return digits.Length == 0 ? new(0, "", 0) : new(isNegative ? -1 : 1, digits, exponent);
    }

    /// <inheritdoc/>
    public int CompareTo(ExactNumber? other)
    {
        if (other is null || Sign != other.Sign)
        {
            return Sign.CompareTo(other?.Sign ?? int.MinValue);
        }

        // Without leading zeros the greater exponent is the greater number, then the digits decide.
        var magnitude = Exponent != other.Exponent
            ? Exponent.CompareTo(other.Exponent)
            : string.CompareOrdinal(Digits, other.Digits);
        return Sign * magnitude;
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
}
