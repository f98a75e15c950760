using System.Globalization;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Policies;

/// <summary>What a YAML node is in JSON. Each token bears the node that it came from as an annotation; a property bears its <see cref="YamlPair"/>.</summary>
/// <remarks>
/// A token has one parent, so what an alias stands for is converted again at each alias; the reader's limits on nodes and depth,
/// which count aliases so, are the limits here.
/// </remarks>
public static class YamlJson
{
    /// <summary>Converts <paramref name="node"/>. A key that is a list or a mapping has no like in JSON and is left out.</summary>
    public static JToken Convert(YamlNode node)
    {
        JToken token = node switch
        {
            YamlMapping mapping => Convert(mapping),
            YamlSequence sequence => new JArray(sequence.Items.Select(Convert)),
            YamlScalar scalar => Convert(scalar),
            _ => throw new ArgumentException("a node of no known kind", nameof(node)),
        };
        token.AddAnnotation(node);
        return token;
    }

    private static JObject Convert(YamlMapping mapping)
    {
        var result = new JObject();
        foreach (var pair in mapping.Pairs)
        {
            if (pair.Name is { } name && result.Property(name, StringComparison.Ordinal) is null)
            {
                var property = new JProperty(name, Convert(pair.Value));
                property.AddAnnotation(pair);
                result.Add(property);
            }
        }

        return result;
    }

    private static JValue Convert(YamlScalar scalar) => scalar.Kind switch
    {
        ScalarKind.Null => JValue.CreateNull(),
        ScalarKind.Boolean => new(scalar.Value[0] is 't' or 'T'),
        ScalarKind.Integer => new(Integer(scalar.Value)),
        ScalarKind.Float => Float(scalar.Value),
        _ => new(scalar.Value),
    };

    /// <summary>The number, or the nearest one that 64 bits hold: NJsonSchema throws on a <see cref="System.Numerics.BigInteger"/>.</summary>
    private static long Integer(string written)
    {
        var json = Score.TryParse(written)?.Json;
        return json is not null && long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : written[0] == '-' ? long.MinValue : long.MaxValue;
    }

    /// <summary>A decimal where it holds every digit, else a double; <c>.nan</c> and <c>.inf</c> as what they are.</summary>
    private static JValue Float(string written)
    {
        var score = Score.TryParse(written);
        if (score is null)
        {
            return new(NonFinite(written));
        }

        return decimal.TryParse(score.Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && Score.TryParse(exact.ToString(CultureInfo.InvariantCulture)) == score
            ? new(exact)
            : new(double.Parse(score.Json, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private static double NonFinite(string written)
    {
        if (written is ".nan" or ".NaN" or ".NAN")
        {
            return double.NaN;
        }

        return written[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
}
