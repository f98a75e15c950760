using System.Text.Json;

namespace CommunityEvals.Leaderboards.Reading;

/// <summary>What a message shows of a stranger's text: one short line.</summary>
internal static class ShownText
{
    private const int MaxLength = 60;

    /// <summary>A value, as JSON writes it; of a list or an object only that it is one.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => Of(value.GetRawText()),
    };

    /// <summary>A text without line breaks and other control characters, cut when it is long.</summary>
    public static string Of(string text)
    {
        var start = text.Length <= MaxLength ? text : text.Substring(0, MaxLength);
        return string.Concat(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)) + (text.Length <= MaxLength ? "" : "…");
    }
}
