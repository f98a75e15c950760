using System.Text.Json;

namespace CommunityEvals.Leaderboards.Reading;

/// <summary>A text that is read, and the one way to say what is wrong with it.</summary>
/// <param name="file">The file, or null for a stream.</param>
/// <param name="bytes">Its bytes.</param>
internal sealed class JsonText(string? file, ArraySegment<byte> bytes)
{
    /// <summary>Parses the text.</summary>
    /// <exception cref="LeaderboardFormatException">It is no JSON, or nested too deep.</exception>
    public JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new LeaderboardFormatException(file, line, null, "is no JSON: " + Reason(exception), exception);
        }
    }

    /// <summary>The exception for a fault at a place.</summary>
    public LeaderboardFormatException Fault(JsonPlace place, string complaint, Exception? inner = null) =>
        new(file, place.LineIn(bytes), place.ToString(), complaint, inner);

    /// <summary>What the parser says, without the place: that is said already, and counted from 1.</summary>
    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message.Substring(0, place);
    }
}
