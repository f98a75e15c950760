using System.Text.RegularExpressions;
using CommunityEvals.Documents;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>Says what the Hub complains of in the words of the rule that is broken.</summary>
/// <remarks>
/// The Hub checks files with zod, a library for JavaScript, and returns its report: for each fault a line <c>✖ …</c>, and where it
/// is not the file as a whole a line <c>→ at [0].dataset.task_id</c> (<c>prettifyError</c> in colinhacks/zod, version 4).
/// </remarks>
internal static class HubComplaint
{
    private const char Mark = '✖';

    private static readonly Regex WrongType = new(
        @"^Invalid input: expected (?<expected>\w{1,20}), received (?<received>\w{1,20})\s*(→ at (?<path>\[[0-9]{1,9}\][\w.]{0,100})\s*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The faults that are known, each with its rule and <c>; </c> behind it; empty when there are none.</summary>
    public static string Translate(string report) => string.Concat(
        report.Split(Mark)
            .Select(fault => WrongType.Match(fault.Trim()))
            .Where(match => match.Success)
            .Select(Translate)
            .OfType<string>()
            .Select(sentence => sentence + "; "));

    private static string? Translate(Match fault)
    {
        var received = fault.Groups["received"].Value;
        var path = fault.Groups["path"].Value;
        if (path.Length == 0)
        {
            return fault.Groups["expected"].Value == "array" && NameOf(received) is { } root ? $"{ResultsDocument.NoList(root)} (EVAL002)" : null;
        }

        return KeyAt(path) is not { } key ? null
            : received == "undefined" ? $"{MissingKey.Words(path, key)} (EVAL003)"
            : NameOf(received) is { } what ? $"'{path}' is {what} where {key.Value.Noun} is expected (EVAL004)"
            : null;
    }

    /// <summary>The key of the format at <c>[0].dataset.task_id</c>, or null.</summary>
    private static KeyShape? KeyAt(string path)
    {
        KeyShape? key = null;
        ValueShape shape = ResultsFormat.Entry;
        foreach (var name in path.Split('.').Skip(1))
        {
            key = (shape as MappingShape)?.Keys.FirstOrDefault(known => known.Name == name);
            if (key is null)
            {
                return null;
            }

            shape = key.Value;
        }

        return key;
    }

    /// <summary>What YAML calls what JavaScript calls so.</summary>
    private static string? NameOf(string received) => received switch
    {
        "string" => "text",
        "number" => "a number",
        "boolean" => "a boolean",
        "array" => "a list",
        "object" => "a mapping",
        "null" => "nothing",
        "Date" => "a date without quotes",
        _ => null,
    };
}
