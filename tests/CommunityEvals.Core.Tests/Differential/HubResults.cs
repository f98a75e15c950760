using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityEvals.Core.Tests.Differential;

/// <summary>What the Hub refuses in a file of results, and what no leaderboard can be made of: a second opinion, apart from the engine.</summary>
internal static class HubResults
{
    private static readonly Regex DateForm = new(
        @"^(?<day>\d{4}-\d\d-\d\d)(T(?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(\.\d+)?)?(?<zone>Z|[+-]\d\d(:?\d\d)?)?)?$",
        RegexOptions.ECMAScript);

    private static readonly (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] Dataset =
    [
        ("id", true, IsText),
        ("task_id", true, IsText),
        ("revision", false, IsText),
    ];

    private static readonly (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] Source =
    [
        ("url", true, IsWebUrl),
        ("name", false, IsText),
        ("user", false, IsText),
        ("org", false, IsText),
    ];

    /// <summary>The keys: name, whether it must be there, and what its value must be.</summary>
    private static readonly (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] Entry =
    [
        ("dataset", true, dataset => Holds(dataset, Dataset)),
        ("value", true, IsScore),
        ("verifyToken", false, IsText),
        ("date", false, IsDate),
        ("source", false, source => Holds(source, Source)),
        ("notes", false, IsText),
    ];

    /// <summary>Whether a file is refused.</summary>
    /// <param name="root">What it holds.</param>
    /// <param name="tasks">The tasks of the datasets that have a definition in the tree.</param>
    public static bool Refuses(Plain root, IReadOnlyDictionary<string, string[]> tasks) =>
        !IsAcceptable(root, tasks);

    private static bool IsAcceptable(Plain root, IReadOnlyDictionary<string, string[]> tasks) =>
        root is Listed list && list.Items.TrueForAll(item => Holds(Unwrapped(item), Entry) && IsKnown(Unwrapped(item)["dataset"]!, tasks) && IsOnce(item));

    /// <summary>The Hub's API form wraps an entry in <c>data</c>.</summary>
    private static Plain Unwrapped(Plain item) => item["dataset"] is null && item["data"] is Keyed data ? data : item;

    private static bool IsKnown(Plain dataset, IReadOnlyDictionary<string, string[]> tasks) =>
        !tasks.TryGetValue(((Words)dataset["id"]!).Text, out var known) || known.Contains(((Words)dataset["task_id"]!).Text);

    private static bool Holds(Plain node, (string Key, bool IsRequired, Func<Plain, bool> IsRight)[] keys) =>
        node is Keyed && keys.All(key => IsRight(node[key.Key], key.IsRequired, key.IsRight));

    /// <summary>An optional key with nothing after it is a slip, not a fault; a required one needs more than blanks.</summary>
    public static bool IsRight(Plain? node, bool isRequired, Func<Plain, bool> isRight) => node switch
    {
        null or Nothing => !isRequired,
        Words words when string.IsNullOrWhiteSpace(words.Text) => !isRequired && isRight(words),
        _ => isRight(node),
    };

    /// <summary>Whether no key stands twice, however deep.</summary>
    public static bool IsOnce(Plain node) => node switch
    {
        Keyed map => map.Pairs.Select(pair => pair.Key).Distinct().Count() == map.Pairs.Count && map.Pairs.TrueForAll(pair => IsOnce(pair.Value)),
        Listed list => list.Items.TrueForAll(IsOnce),
        _ => true,
    };

    public static bool IsText(Plain node) => node is Words;

    private static bool IsScore(Plain node) =>
        node is Digits digits && (digits.Text.StartsWith("0x", StringComparison.Ordinal) || digits.Text.StartsWith("0o", StringComparison.Ordinal)
            || (double.TryParse(digits.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)));

    private static bool IsWebUrl(Plain node) =>
        node is Words { Text: var text }
        && Regex.IsMatch(text, @"^https?://[^\s/?#]+([/?#]\S*)?$", RegexOptions.IgnoreCase);

    private static bool IsDate(Plain node)
    {
        if (node is not Words { Text: var text } || DateForm.Match(text) is not { Success: true } match)
        {
            return false;
        }

        return DateTime.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && Number(match, "hour") < 24
            && Number(match, "minute") < 60
            && Number(match, "second") < 60;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
}
