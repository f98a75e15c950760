using System.Collections.Immutable;
using System.Globalization;
using CommunityEvals.Findings;

namespace CommunityEvals.Analyzers;

/// <summary>
/// Carries a finding's fixes in the diagnostic's properties. The code fix so needs neither the project's settings nor its other
/// files, and the old text of each edit tells it whether the fix is still true.
/// </summary>
internal static class FixProperties
{
    /// <summary>Characters that the fixes of a finding may take: diagnostics are kept and sent about, and a hostile scalar may be a whole file.</summary>
    private const int MaxLength = 16 * 1024;

    private const string CountKey = "Fixes";

    /// <summary>The properties for <paramref name="fixes"/>; none when there are none, or too large ones.</summary>
    public static ImmutableDictionary<string, string?>? Write(IReadOnlyList<Fix> fixes)
    {
        if (fixes.Count == 0 || fixes.Sum(Length) > MaxLength)
        {
            return null;
        }

        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[CountKey] = Number(fixes.Count);
        for (var i = 0; i < fixes.Count; i++)
        {
            Write(properties, FixKey(i), fixes[i]);
        }

        return properties.ToImmutable();
    }

    /// <summary>The fixes in <paramref name="properties"/>; none when <see cref="Write(IReadOnlyList{Fix})"/> has not made them.</summary>
    public static IReadOnlyList<Fix> Read(ImmutableDictionary<string, string?> properties) =>
        Enumerable.Range(0, Count(properties, CountKey)).Select(i => ReadFix(properties, FixKey(i))).ToList();

    private static void Write(ImmutableDictionary<string, string?>.Builder properties, string key, Fix fix)
    {
        properties[key + "Title"] = fix.Title;
        properties[key + "IsSafe"] = fix.IsSafe.ToString();
        properties[key + "Edits"] = Number(fix.Edits.Count);
        for (var i = 0; i < fix.Edits.Count; i++)
        {
            var edit = EditKey(key, i);
            properties[edit + "Start"] = Number(fix.Edits[i].Span.Start);
            properties[edit + "Old"] = fix.Edits[i].OldText;
            properties[edit + "New"] = fix.Edits[i].NewText;
        }
    }

    private static Fix ReadFix(ImmutableDictionary<string, string?> properties, string key) => new(
        properties[key + "Title"]!,
        bool.Parse(properties[key + "IsSafe"]!),
        Enumerable.Range(0, Count(properties, key + "Edits")).Select(i => ReadEdit(properties, EditKey(key, i))).ToList());

    private static TextEdit ReadEdit(ImmutableDictionary<string, string?> properties, string key)
    {
        var old = properties[key + "Old"]!;
        return new(new(Count(properties, key + "Start"), old.Length), old, properties[key + "New"]!);
    }

    private static int Length(Fix fix) => fix.Title.Length + fix.Edits.Sum(edit => edit.OldText.Length + edit.NewText.Length);

    private static string FixKey(int index) => $"Fix{Number(index)}.";

    private static string EditKey(string fixKey, int index) => $"{fixKey}Edit{Number(index)}.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Count(ImmutableDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key, out var written) ? int.Parse(written, CultureInfo.InvariantCulture) : 0;
}
