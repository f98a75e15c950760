using System.Globalization;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Policies;

/// <summary>Equality as JSON Schema means it: <c>20.90</c>, <c>20.9</c> and <c>209e-1</c> are one number, <c>1</c> and <c>"1"</c> are two values.</summary>
internal static class JsonEquality
{
    public static bool AreSame(JToken a, JToken b) => (a, b) switch
    {
        (JValue x, JValue y) when IsNumber(x) && IsNumber(y) => AreSameNumber(x, y),
        (JArray x, JArray y) => x.Count == y.Count && x.Zip(y, AreSame).All(same => same),
        (JObject x, JObject y) => x.Count == y.Count && x.Properties().All(property => y[property.Name] is { } other && AreSame(property.Value, other)),
        _ => JToken.DeepEquals(a, b),
    };

    private static bool IsNumber(JValue value) => value.Type is JTokenType.Integer or JTokenType.Float;

    private static bool AreSameNumber(JValue a, JValue b)
    {
        if (a.Value is System.Numerics.BigInteger || b.Value is System.Numerics.BigInteger)
        {
            return Equals(a.Value, b.Value);
        }

        return a.Value is double || b.Value is double
            ? ToDouble(a).Equals(ToDouble(b))
            : ToDecimal(a) == ToDecimal(b);
    }

    private static double ToDouble(JValue value) => Convert.ToDouble(value.Value, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(JValue value) => Convert.ToDecimal(value.Value, CultureInfo.InvariantCulture);
}
