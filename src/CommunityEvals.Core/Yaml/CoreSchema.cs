namespace CommunityEvals.Yaml;

/// <summary>Which scalars are null, boolean or a number: YAML 1.2.2, §10.3.2.</summary>
internal static class CoreSchema
{
    private const string TagPrefix = "tag:yaml.org,2002:";

    /// <summary>The kind of a scalar, or null when it bears a tag that is not of the core schema or does not fit.</summary>
    public static ScalarKind? Resolve(string value, bool isPlain, string? tag)
    {
        if (tag is null || tag == "?")
        {
            return isPlain ? ResolvePlain(value) : ScalarKind.Text;
        }

        if (tag == "!")
        {
            return ScalarKind.Text;
        }

        var resolved = ResolvePlain(value);
        return tag switch
        {
            TagPrefix + "str" => ScalarKind.Text,
            TagPrefix + "null" when resolved == ScalarKind.Null => resolved,
            TagPrefix + "bool" when resolved == ScalarKind.Boolean => resolved,
            TagPrefix + "int" when resolved == ScalarKind.Integer => resolved,
            TagPrefix + "float" when resolved is ScalarKind.Float or ScalarKind.Integer => ScalarKind.Float,
            _ => null,
        };
    }

    public static bool IsCollectionTag(string? tag, bool isMapping) =>
        tag is null or "!" or "?" || tag == TagPrefix + (isMapping ? "map" : "seq");

    /// <summary>The kind of a scalar without quotes and tag.</summary>
    public static ScalarKind ResolvePlain(string value)
    {
        if (value.Length == 0)
        {
            return ScalarKind.Null;
        }

        switch (value[0])
        {
            case '~' when value.Length == 1:
            case 'n' when value == "null":
            case 'N' when value is "Null" or "NULL":
                return ScalarKind.Null;
            case 't' when value == "true":
            case 'T' when value is "True" or "TRUE":
            case 'f' when value == "false":
            case 'F' when value is "False" or "FALSE":
                return ScalarKind.Boolean;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return ResolveNumber(value);
            default:
                return ScalarKind.Text;
        }
    }

    private static ScalarKind ResolveNumber(string value)
    {
        if (value.Length > 2 && value[0] == '0' && value[1] is 'x' or 'o')
        {
            return IsPrefixedInteger(value) ? ScalarKind.Integer : ScalarKind.Text;
        }

        var at = value[0] is '-' or '+' ? 1 : 0;
        if (IsSpecialFloat(value, at))
        {
            return ScalarKind.Float;
        }

        var kind = ScalarKind.Integer;
        var digits = SkipDigits(value, ref at);
        if (at < value.Length && value[at] == '.')
        {
            at++;
            kind = ScalarKind.Float;
            digits += SkipDigits(value, ref at);
        }

        if (digits == 0)
        {
            return ScalarKind.Text;
        }

        if (at < value.Length && value[at] is 'e' or 'E')
        {
            at++;
            if (at < value.Length && value[at] is '-' or '+')
            {
                at++;
            }

            kind = ScalarKind.Float;
            if (SkipDigits(value, ref at) == 0)
            {
                return ScalarKind.Text;
            }
        }

        return at == value.Length ? kind : ScalarKind.Text;
    }

    private static bool IsPrefixedInteger(string value)
    {
        for (var i = 2; i < value.Length; i++)
        {
            var isDigit = value[1] == 'o' ? value[i] is >= '0' and <= '7' : Uri.IsHexDigit(value[i]);
            if (!isDigit)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpecialFloat(string value, int at) =>
        value.Length == at + 4 && value[at] == '.'
        && (value.Substring(at) is ".inf" or ".Inf" or ".INF" || (at == 0 && value is ".nan" or ".NaN" or ".NAN"));

    private static int SkipDigits(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && value[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
