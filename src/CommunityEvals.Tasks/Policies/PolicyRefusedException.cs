using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Policies;

/// <summary>A policy cannot be used.</summary>
internal sealed class PolicyRefusedException : Exception
{
    public PolicyRefusedException(JToken at, string message)
        : base(message)
    {
        var place = (IJsonLineInfo)at;
        Line = place.LineNumber;
        Column = Math.Max(1, place.LinePosition - LengthBefore(at));
    }

    public int Line { get; }

    public int Column { get; }

    /// <summary>Newtonsoft tells the last character of a text and the colon behind a key; escapes are rare enough not to count.</summary>
    private static int LengthBefore(JToken at) => at switch
    {
        JProperty property => property.Name.Length + 2,
        JValue { Value: string text } => text.Length + 1,
        _ => 0,
    };
}
