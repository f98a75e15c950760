namespace CommunityEvals.Scores;

/// <summary>The one way of YAML's many to write a number that is JSON's too.</summary>
internal static class JsonNumber
{
    /// <summary>A decimal number of YAML's core schema as JSON: its own digits where they are JSON already.</summary>
    public static string Write(string number)
    {
        if (IsPlain(number))
        {
            return number;
        }

        var (isNegative, whole, fraction, exponentAt) = Split(number);
        var trimmed = whole.TrimStart('0');
        return (isNegative ? "-" : "")
            + (trimmed.Length == 0 ? "0" : trimmed)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + (exponentAt < 0 ? "" : number.Substring(exponentAt));
    }

    /// <summary>The digits before and behind the point, and where the exponent's letter stands; -1 for none.</summary>
    public static (bool IsNegative, string Whole, string Fraction, int ExponentAt) Split(string number)
    {
        var at = number[0] is '-' or '+' ? 1 : 0;
        var exponentAt = number.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? number.Substring(at) : number.Substring(at, exponentAt - at);
        var point = mantissa.IndexOf('.');
        return point < 0
            ? (number[0] == '-', mantissa, "", exponentAt)
            : (number[0] == '-', mantissa.Substring(0, point), mantissa.Substring(point + 1), exponentAt);
    }

    /// <summary>Whether it is digits alone, or digits with a point between them, without needless zeros before it.</summary>
    private static bool IsPlain(string number)
    {
        var point = -1;
        for (var i = 0; i < number.Length; i++)
        {
            if (number[i] == '.' && point < 0)
            {
                point = i;
            }
            else if (number[i] is < '0' or > '9')
            {
                return false;
            }
        }

        var whole = point < 0 ? number.Length : point;
        return whole > 0 && point != number.Length - 1 && (number[0] != '0' || whole == 1);
    }
}
