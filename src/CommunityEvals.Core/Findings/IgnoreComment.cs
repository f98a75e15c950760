using System.Text.RegularExpressions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>One <c># eval-ignore EVAL045: reason</c>.</summary>
/// <param name="Span">Its place, from the <c>#</c>.</param>
/// <param name="Ids">The ids that it names.</param>
/// <param name="HasReason">Whether it says why; a silence without a reason cannot be reviewed, so it does not count.</param>
/// <param name="FirstLine">The line that it stands on.</param>
/// <param name="LastLine">The last line that it is for: the next one when it stands alone.</param>
internal sealed record IgnoreComment(CharSpan Span, IReadOnlyList<string> Ids, bool HasReason, int FirstLine, int LastLine)
{
    private const string Marker = "eval-ignore";

    private static readonly Regex Form = new(
        @"^#+\s*eval-ignore(?![\w-])(?<ids>[^:]*)(:(?<reason>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Id = new(@"^EVAL[0-9]{3}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether it silences <paramref name="id"/> on <paramref name="line"/>.</summary>
    public bool Silences(string id, int line) =>
        HasReason && line >= FirstLine && line <= LastLine && Ids.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The comments of a file; cheap where the word does not occur.</summary>
    public static IReadOnlyList<IgnoreComment> In(YamlStream stream) =>
        stream.Text.Text.IndexOf(Marker, StringComparison.Ordinal) < 0
            ? Array.Empty<IgnoreComment>()
            : stream.FindComments().Select(span => TryParse(stream.Text, span)).OfType<IgnoreComment>().ToList();

    private static IgnoreComment? TryParse(YamlText text, CharSpan span)
    {
        var match = Form.Match(text.Slice(span));
        if (!match.Success)
        {
            return null;
        }

        var line = text.PositionAt(span.Start).Line;
        var standsAlone = string.IsNullOrWhiteSpace(text.Text.Substring(text.LineStart(line), span.Start - text.LineStart(line)));
        var ids = match.Groups["ids"].Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => Id.IsMatch(word)).ToList();
        return new(span, ids, match.Groups["reason"].Value.Trim().Length > 0, line, standsAlone ? line + 1 : line);
    }
}
